// From n, pair: the facts of the pair, oldest first, after the cursor.
MATCH (n)-[r:`{Relations}`]->(m)
WHERE type(r) IN pair.kinds AND m.id = pair.to
  AND (pair.since IS NULL OR r.date >= pair.since) AND (pair.until IS NULL OR r.date <= pair.until)
WITH r, coalesce(r.date, '') AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND r.id > $afterId)
WITH r, key ORDER BY key, r.id LIMIT $limit
RETURN collect({relation: type(r), from: startNode(r).id, to: endNode(r).id, key: key, fact: properties(r)}) AS facts
