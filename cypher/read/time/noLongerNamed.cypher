// Nodes of one kind named after $before and up to $from but not up to $to, most named first; $inPost: only who holds a post.
MATCH (article:Article)
WHERE article.date > $before AND article.date <= $from AND ($county IS NULL OR article.county = $county)
MATCH (article)-[:MENTIONS]->(n:`{Kind}`)
WITH n, count(article) AS articles
WHERE NOT EXISTS { MATCH (n)<-[:MENTIONS]-(later:Article) WHERE later.date > $from AND later.date <= $to }
  AND (NOT $inPost OR EXISTS { MATCH (n)-[:HOLDS]->(:Post) })
RETURN n.id AS id, articles ORDER BY articles DESC, id LIMIT $limit
