// As search/nodes, for a text of two or more Chinese characters, by the index of pairs of characters.
MATCH (n:`{Kind}`)
WHERE text_match(n.searchText, $text) AND n.searchText CONTAINS $text
  AND ($county IS NULL OR coalesce(n.county, n.jurisdiction) = $county)
WITH n, COUNT { (n)<-[:MENTIONS]-() } AS articles
RETURN n.id AS id, coalesce(n.name, n.headline) AS name, n.searchText AS searchText, articles
ORDER BY articles DESC, id LIMIT $limit
