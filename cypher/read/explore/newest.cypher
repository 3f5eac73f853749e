// The newest editions.
MATCH (n:Edition)
WHERE ($county IS NULL OR n.county = $county)
  AND ($since IS NULL OR n.date >= $since) AND ($until IS NULL OR n.date <= $until)
WITH n ORDER BY coalesce(n.date, '') DESC, n.id LIMIT $limit
RETURN n.id AS id
