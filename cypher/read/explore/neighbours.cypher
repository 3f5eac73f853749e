// Neighbours, most evidenced first, after the cursor and without those shown.
MATCH (n)-[r:`{Relations}`]-(m)
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH m, count(DISTINCT r.article) AS weight
WITH m, weight, [label IN labels(m) WHERE label IN $labels][0] AS kind
WHERE kind IN $kinds AND NOT m.id IN $exclude
  AND ($afterKey IS NULL OR weight < $afterKey OR (weight = $afterKey AND m.id > $afterId))
WITH m, kind, weight ORDER BY weight DESC, m.id LIMIT $limit
RETURN collect({id: m.id, kind: kind, key: weight}) AS value
