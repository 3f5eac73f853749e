// Where it was held.
MATCH (n)-[r:HELD_AT]->(m:Place)
