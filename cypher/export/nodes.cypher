UNWIND $ids AS id
MATCH (n:`{Kind}` {id: id})
RETURN id, properties(n) AS properties
ORDER BY id
