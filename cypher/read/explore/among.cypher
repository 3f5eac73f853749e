// Relations to nodes of the set.
MATCH (n)-[r]-(m)
WHERE type(r) IN $relations AND m.id IN $among AND ($both OR startNode(r) = n)
