// From n: those that the filter keeps.
WITH DISTINCT n
WHERE ($county IS NULL OR n.county = $county)
  AND ($kind IS NULL OR n.kind = $kind)
  AND ($text IS NULL OR n.text CONTAINS $text)
  AND ($since IS NULL OR n.date >= $since) AND ($until IS NULL OR n.date <= $until)
