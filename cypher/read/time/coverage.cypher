// Every edition that the filter keeps, by date.
MATCH (n:Edition)
WHERE ($county IS NULL OR n.county = $county) AND ($newspaper IS NULL OR n.newspaper = $newspaper)
  AND ($since IS NULL OR n.date >= $since) AND ($until IS NULL OR n.date <= $until)
RETURN n.newspaper AS newspaper, n.county AS county, n.date AS date ORDER BY n.date
