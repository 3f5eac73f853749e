// What is only ever inferred: both ends, how often, and one of the facts as text: day, id, rule, reason, article, variant and quote.
MATCH (a)-[r:`{Relation}`]->(b)
WITH a.id AS from, b.id AS to, count(r) AS facts,
  sum(CASE WHEN r.basis = 'inferred' THEN 0 ELSE 1 END) AS stated,
  max(coalesce(r.date, '') + $gap + r.id + $gap + r.rule + $gap + coalesce(r.reason, '') + $gap + r.article + $gap + coalesce(r.kind, r.role, '') + $gap + r.quote) AS latest
WHERE stated = 0
RETURN from, to, facts, latest
ORDER BY facts DESC, from, to
LIMIT $limit
