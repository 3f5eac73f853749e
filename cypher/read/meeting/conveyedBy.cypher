// Meetings that passed its message on.
MATCH (n)<-[r:CONVEYED]-(m:Meeting)
