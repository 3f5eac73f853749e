// From n, r, m: one row a neighbour and kind of relation, latest first, after the cursor. What the facts say is read for the
// rows of the page only.
WITH n, r, m
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH n, r, m, type(r) AS kind, startNode(r) = n AS out
WITH n, m, kind, out, collect(r) AS facts, coalesce(max(r.date), '') AS key
WHERE $afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND m.id + kind > $afterId)
WITH n, m, kind, out, facts, key ORDER BY key DESC, m.id + kind LIMIT $limit
UNWIND facts AS r
WITH n, m, kind, out, key, count(DISTINCT r.article) AS count, min(r.date) AS first, max(r.date) AS last,
  sum(CASE WHEN r.basis = 'stated' THEN 1 ELSE 0 END) AS stated, collect(DISTINCT r.role) AS roles,
  collect(DISTINCT r.kind) AS kinds, collect(DISTINCT r.verb) AS verbs,
  collect(DISTINCT r.purpose) AS purposes, sum(CASE WHEN r.former THEN 1 ELSE 0 END) AS former,
  sum(CASE WHEN r.acting THEN 1 ELSE 0 END) AS acting
WITH * ORDER BY key DESC, m.id + kind
