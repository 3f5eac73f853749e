// Relations that lead to nodes of the set. Followed the way they point: see editions.cypher.
MATCH (n)-[r:`{Relations}`]->(m)
WHERE m.id IN $among
