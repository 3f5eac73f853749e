// From n: those that the filter keeps.
WITH DISTINCT n
WHERE ($county IS NULL OR n.county = $county)
  AND ($newspaper IS NULL OR n.newspaper = $newspaper)
  AND ($since IS NULL OR n.date >= $since) AND ($until IS NULL OR n.date <= $until)
