// One step of a path: neighbours of the kinds that may be passed through ($kinds null for all), and the ends.
MATCH (n)-[r:`{Relations}`]-(m)
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH DISTINCT m
WHERE $kinds IS NULL OR size([label IN labels(m) WHERE label IN $kinds]) > 0 OR m.id IN $ends
WITH m ORDER BY m.id LIMIT $limit
RETURN collect(m.id) AS value
