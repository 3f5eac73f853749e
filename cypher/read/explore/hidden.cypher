// Neighbours that are not shown, by relation, direction and kind; and the number of all neighbours.
CALL (n) {
  MATCH (n)-[r]-(m)
  WHERE type(r) IN $relations AND ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
  WITH m, type(r) AS relation, startNode(r) = n AS out, [label IN labels(m) WHERE label IN $labels][0] AS kind
  WHERE kind IN $kinds AND NOT m.id IN $shown
  WITH relation, out, kind, count(DISTINCT m) AS count
  RETURN collect({relation: relation, out: out, kind: kind, count: count}) AS hidden
}
CALL (n) {
  MATCH (n)-[r]-(m)
  WHERE type(r) IN $relations AND ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
  WITH DISTINCT m
  WITH [label IN labels(m) WHERE label IN $labels][0] AS kind
  WHERE kind IN $kinds
  RETURN count(kind) AS total
}
RETURN {hidden: hidden, total: total} AS value
