MATCH (n:`{Kind}`)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
