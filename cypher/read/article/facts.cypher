// Everything read from it, in the order of the text, after the cursor.
MATCH (n)-[:MENTIONS|WROTE|CONCERNS]-(named)
WITH n, collect(DISTINCT named) + [n] AS ends
UNWIND ends AS m
MATCH (m)-[r:`{Relations}`]->(other)
WHERE r.article = n.id
WITH r, m, other, r.start AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND r.id > $afterId)
WITH r, m, other, key ORDER BY key, r.id LIMIT $limit
RETURN collect({relation: type(r), from: m.id, to: other.id, key: key, fact: properties(r)}) AS value
