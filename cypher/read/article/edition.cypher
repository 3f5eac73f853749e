// The edition it was printed in.
MATCH (n)-[r:`IN`]->(m:Edition)
