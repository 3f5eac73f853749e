// Meetings held there.
MATCH (n)<-[r:HELD_AT]-(m:Meeting)
