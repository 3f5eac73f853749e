// Programs promoted.
MATCH (n)-[r:PROMOTED]->(m:Program)
