// Organizations and places visited.
MATCH (n)-[r:VISITED]->(m)
