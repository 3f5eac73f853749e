// Different neighbours by relation, direction and kind.
MATCH (n)-[r]-(m)
WHERE type(r) IN $kinds AND ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH m, type(r) AS relation, startNode(r) = n AS out, [label IN labels(m) WHERE label IN $labels][0] AS kind
WITH relation, out, kind, count(DISTINCT m) AS count
RETURN collect({relation: relation, out: out, kind: kind, count: count}) AS value
