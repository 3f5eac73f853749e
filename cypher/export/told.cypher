// People of these names of whom the editions speak.
UNWIND $ids AS plain
MATCH (n:Person {plainId: plain})
MATCH (n)-[r]-()
WHERE r.edition IN $editions
RETURN DISTINCT n.id AS id
ORDER BY id
