// With a list of editions: their edges; with null: every edge.
UNWIND $ids AS id
MATCH (n:`{Kind}` {id: id})
MATCH (n)-[r]->(m)
WHERE $editions IS NULL OR r.edition IN $editions
RETURN id AS from, coalesce(n.name, n.headline) AS fromName,
  type(r) AS kind, properties(r) AS properties,
  m.id AS to, labels(m) AS toLabels, coalesce(m.name, m.headline) AS toName
ORDER BY from, kind, r.id
