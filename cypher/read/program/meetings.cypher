// Meetings about it.
MATCH (n)<-[r:CONCERNS]-(m:Meeting)
