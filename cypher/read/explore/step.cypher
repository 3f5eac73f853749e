// One step of a path: neighbours of the kinds that may be passed through, and the ends.
MATCH (n)-[r:`{Relations}`]-(m)
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH DISTINCT m
WITH m, [label IN labels(m) WHERE label IN $labels][0] AS kind
WHERE kind IN $kinds OR m.id IN $ends
WITH m ORDER BY m.id LIMIT $limit
RETURN collect(m.id) AS value
