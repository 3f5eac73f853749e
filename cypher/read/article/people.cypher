// People it names.
MATCH (n)-[r:MENTIONS]->(m:Person)
