// The number of facts read from it.
MATCH (n)-[:MENTIONS|WROTE|CONCERNS]-(named)
WITH n, collect(DISTINCT named) + [n] AS ends
UNWIND ends AS m
MATCH (m)-[r:`{Relations}`]->()
WHERE r.article = n.id
RETURN count(r) AS value
