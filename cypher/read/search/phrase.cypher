// As search/nodes, for a text of two or more Chinese characters.
MATCH (n:`{Kind}`)
WHERE n.searchText CONTAINS $text AND ($county IS NULL OR coalesce(n.county, n.jurisdiction) = $county)
WITH n, COUNT { (n)<-[:MENTIONS]-() } AS articles
RETURN n.id AS id, coalesce(n.name, n.headline) AS name, n.searchText AS searchText, articles
ORDER BY articles DESC, id LIMIT $limit
