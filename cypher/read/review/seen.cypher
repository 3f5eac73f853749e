// In how many articles the press speaks of these nodes, and from when to when.
UNWIND $ids AS id
MATCH (n:`{Kind}` {id: id})
MATCH (n)-[r]-()
WHERE r.article IS NOT NULL
RETURN id, count(DISTINCT r.article) AS articles, min(r.date) AS first, max(r.date) AS last
ORDER BY id
