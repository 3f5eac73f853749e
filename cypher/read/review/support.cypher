// What the press says of a node, by relation and other end, the most often said first; `latest` is day, id and quote.
MATCH (n:`{Kind}` {id: $id})
MATCH (n)-[r]-(m)
WHERE type(r) <> 'MENTIONS'
WITH type(r) AS relation, startNode(r) = n AS out, m.id AS other, r.kind AS change, count(r) AS facts,
  count(DISTINCT r.article) AS articles, min(r.date) AS first, max(r.date) AS last,
  max(coalesce(r.date, '') + $gap + r.id + $gap + r.quote) AS latest
RETURN relation, out, other, change, facts, articles, first, last, latest
ORDER BY relation, articles DESC, other, change
LIMIT $limit
