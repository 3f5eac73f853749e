// Who bears these names, so many of each at most.
UNWIND $names AS name
CALL (name) {
  MATCH (n:Person {name: name})
  RETURN n
  ORDER BY n.id
  LIMIT $limit
}
RETURN n.id AS id, n.name AS name, n.jurisdiction AS jurisdiction, n.namesake AS namesake
ORDER BY id
