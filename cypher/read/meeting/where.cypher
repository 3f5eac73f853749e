// From n: those that the filter keeps.
WITH DISTINCT n
WHERE ($county IS NULL OR n.jurisdiction = $county)
  AND ($name IS NULL OR n.searchText CONTAINS $name)
  AND ($since IS NULL OR n.date >= $since) AND ($until IS NULL OR n.date <= $until)
