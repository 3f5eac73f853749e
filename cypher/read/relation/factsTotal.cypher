// From n, pair: the number of facts of the pair.
MATCH (n)-[r:`{Relations}`]->(m)
WHERE type(r) IN pair.kinds AND m.id = pair.to
  AND (pair.since IS NULL OR r.date >= pair.since) AND (pair.until IS NULL OR r.date <= pair.until)
RETURN count(r) AS total
