// The organization it is a post of.
MATCH (n)-[r:OF]->(m:Organization)
