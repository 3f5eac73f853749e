// Facts of one kind whose reason says that the print was mended; `latest` is one as text: day, id, rule, reason,
// article, variant and quote.
MATCH (a)-[r:`{Relation}`]->(b)
WHERE r.reason IS NOT NULL AND any(word IN $words WHERE r.reason CONTAINS word)
WITH a.id AS from, b.id AS to, r.reason AS reason, count(r) AS facts,
  max(coalesce(r.date, '') + $gap + r.id + $gap + r.rule + $gap + r.reason + $gap + r.article + $gap + coalesce(r.kind, r.role, '') + $gap + r.quote) AS latest
RETURN from, to, facts, latest
ORDER BY facts DESC, from, to, reason
LIMIT $limit
