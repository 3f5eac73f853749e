// The ids of nodes that sweep would remove.
UNWIND $ids AS id
MATCH (n:`{Kind}` {id: id})
WHERE NOT EXISTS { MATCH (n)-[r]-() }
RETURN id
ORDER BY id
