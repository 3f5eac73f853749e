// Nodes of one kind that can be found by the text, most named first; $county null for every one.
MATCH (n:`{Kind}`)
WHERE n.searchText CONTAINS $text AND ($county IS NULL OR coalesce(n.county, n.jurisdiction) = $county)
WITH n, COUNT { (n)<-[:MENTIONS]-() } AS articles
RETURN n.id AS id, coalesce(n.name, n.headline) AS name, n.searchText AS searchText, articles
ORDER BY articles DESC, id LIMIT $limit
