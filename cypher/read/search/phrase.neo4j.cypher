// As search/nodes, for a text of two or more Chinese characters: the index holds pairs of them, a phrase is a part of a name.
CALL db.index.fulltext.queryNodes('search', $phrase) YIELD node AS n
WITH n
WHERE n:`{Kind}` AND n.searchText CONTAINS $text AND ($county IS NULL OR coalesce(n.county, n.jurisdiction) = $county)
WITH n, COUNT { (n)<-[:MENTIONS]-() } AS articles
RETURN n.id AS id, coalesce(n.name, n.headline) AS name, n.searchText AS searchText, articles
ORDER BY articles DESC, id LIMIT $limit
