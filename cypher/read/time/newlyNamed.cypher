// Nodes of one kind first named after $from and up to $to, most named first.
MATCH (article:Article)
WHERE article.date > $from AND article.date <= $to AND ($county IS NULL OR article.county = $county)
MATCH (article)-[:MENTIONS]->(n:`{Kind}`)
WITH n, count(article) AS articles
WHERE NOT EXISTS { MATCH (n)<-[:MENTIONS]-(before:Article) WHERE before.date <= $from }
RETURN n.id AS id, articles ORDER BY articles DESC, id LIMIT $limit
