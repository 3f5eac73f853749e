// From n, r, m: the facts of one relation, oldest first, after the cursor.
WITH n, r, m
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH n, r, m, coalesce(r.date, '') AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND r.id > $afterId)
WITH n, r, m, key ORDER BY key, r.id LIMIT $limit
RETURN collect({relation: type(r), from: startNode(r).id, to: endNode(r).id, key: key, fact: properties(r)}) AS value
