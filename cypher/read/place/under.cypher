// Places it is right under.
MATCH (n)-[r:UNDER]->(m:Place)
