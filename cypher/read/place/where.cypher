// From n: those that the filter keeps.
WITH DISTINCT n
WHERE ($county IS NULL OR n.jurisdiction = $county)
  AND ($name IS NULL OR n.searchText CONTAINS $name)
  AND ($code IS NULL OR n.code STARTS WITH $code)
  AND ($level IS NULL OR n.level = $level)
