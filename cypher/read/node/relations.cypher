// Relations of the given kinds, whichever the other end; $out null for both directions.
MATCH (n)-[r:`{Relations}`]-(m)
WHERE ($out IS NULL OR (startNode(r) = n) = $out)
