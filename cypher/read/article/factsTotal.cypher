// The number of facts read from it.
MATCH (n)-[:MENTIONS|WROTE|CONCERNS]-(named)
WITH n, collect(DISTINCT named) + [n] AS ends
UNWIND ends AS m
MATCH (m)-[r]->()
WHERE r.article = n.id AND type(r) IN $kinds
RETURN count(r) AS value
