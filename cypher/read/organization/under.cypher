// Organizations it is right under.
MATCH (n)-[r:UNDER]->(m:Organization)
