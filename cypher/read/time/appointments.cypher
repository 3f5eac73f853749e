// Reports of appointment and removal printed after $from and up to $to, oldest first.
MATCH (article:Article)
WHERE article.date > $from AND article.date <= $to AND ($county IS NULL OR article.county = $county)
MATCH (article)-[:MENTIONS]->(n:Person)
MATCH (n)-[r:APPOINTED]->(m:Post)
WHERE r.article = article.id
WITH DISTINCT r, n, m
WITH r, n, m, coalesce(r.date, '') AS key ORDER BY key, r.id LIMIT $limit
RETURN type(r) AS relation, n.id AS from, m.id AS to, key, properties(r) AS fact
