// People by id or by name.
MATCH (n:Person)
WHERE n.id IN $ids OR n.name IN $names
RETURN n.id AS id, n.name AS name, n.jurisdiction AS jurisdiction, n.namesake AS namesake
ORDER BY id
