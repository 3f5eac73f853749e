MATCH (e:Edition)
WHERE ($edition IS NULL OR e.id = $edition)
  AND ($county IS NULL OR e.county = $county)
  AND ($since IS NULL OR e.date >= $since)
  AND ($until IS NULL OR e.date <= $until)
RETURN e.id AS id
ORDER BY id
