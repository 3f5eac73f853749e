// From n: the page after the cursor, in the order of ids.
WITH n, n.id AS key
WHERE key > $afterId
WITH n, key ORDER BY key LIMIT $limit
