// Locks people by their plain ids, so that only one loader at a time decides who of a name is who. One that is not there
// (all its articles tell two others) is made for the lock; the sweep takes it out again.
UNWIND $ids AS id
MERGE (n:Person {id: id})
SET n.id = id
