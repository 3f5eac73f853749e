// From n: the page after the cursor, latest first.
WITH n, coalesce(n.date, '') AS key
WHERE $afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND n.id > $afterId)
WITH n, key ORDER BY key DESC, n.id LIMIT $limit
