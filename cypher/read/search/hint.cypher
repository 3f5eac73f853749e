// What tells namesakes apart: the posts a person was last seen in.
MATCH (n)-[r:HOLDS]->(m:Post)
WITH m, max(coalesce(r.date, '')) AS last ORDER BY last DESC, m.id LIMIT 3
RETURN collect(m.name) AS value
