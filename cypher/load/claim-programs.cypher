// Locks programs, so that only one loader at a time counts the forms in which they are printed, and reads them.
UNWIND $ids AS id
MATCH (p:Program {id: id})
SET p.id = id
WITH p
RETURN p.id AS id, properties(p) AS properties
ORDER BY id
