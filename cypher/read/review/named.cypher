// Every node of one kind by name (a program by its key, since it is shown as most print it), of one jurisdiction or ($jurisdiction null) of all.
MATCH (n:`{Kind}`)
WHERE $jurisdiction IS NULL OR n.jurisdiction = $jurisdiction
RETURN n.id AS id, coalesce(n.key, n.name) AS name, n.jurisdiction AS jurisdiction
ORDER BY id
