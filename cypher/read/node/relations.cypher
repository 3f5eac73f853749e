// Relations of the given kinds, whichever the other end; $out null for both directions.
MATCH (n)-[r]-(m)
WHERE type(r) IN $kinds AND ($out IS NULL OR (startNode(r) = n) = $out)
