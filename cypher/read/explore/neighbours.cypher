// Neighbours, most evidenced first, after the cursor and without those shown; $kinds null for all.
MATCH (n)-[r:`{Relations}`]-(m)
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH m, count(DISTINCT r.article) AS weight
WHERE NOT m.id IN $exclude
  AND ($afterKey IS NULL OR weight < $afterKey OR (weight = $afterKey AND m.id > $afterId))
  AND ($kinds IS NULL OR size([label IN labels(m) WHERE label IN $kinds]) > 0)
WITH m, weight ORDER BY weight DESC, m.id LIMIT $limit
RETURN collect({id: m.id, key: weight}) AS value
