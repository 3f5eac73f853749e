// From n: those that the filter keeps.
WITH DISTINCT n
WHERE ($name IS NULL OR n.searchText CONTAINS $name)
  AND ($kind IS NULL OR n.kind = $kind)
