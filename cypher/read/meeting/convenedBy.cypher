// Organizations that convened it.
MATCH (n)-[r:CONVENED_BY]->(m:Organization)
