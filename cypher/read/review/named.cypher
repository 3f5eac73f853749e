// Every node of one kind by name, of one jurisdiction or ($jurisdiction null) of all.
MATCH (n:`{Kind}`)
WHERE $jurisdiction IS NULL OR n.jurisdiction = $jurisdiction
RETURN n.id AS id, n.name AS name, n.jurisdiction AS jurisdiction
ORDER BY id
