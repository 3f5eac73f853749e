// When the press speaks of it, and in how many articles.
MATCH (n)-[r:MENTIONS|WROTE|`IN`]-()
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH min(r.date) AS first, max(r.date) AS last, count(DISTINCT r.article) AS articles
RETURN {first: first, last: last, articles: articles} AS value
