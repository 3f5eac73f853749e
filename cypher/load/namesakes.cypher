// Everyone of these names, those told apart among them.
UNWIND $ids AS plain
MATCH (n:Person {plainId: plain})
RETURN n.id AS id
ORDER BY id
