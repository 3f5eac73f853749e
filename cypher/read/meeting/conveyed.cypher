// Meetings whose message it passed on.
MATCH (n)-[r:CONVEYED]->(m:Meeting)
