// Like move-from, for relations that lead to the person.
UNWIND $moves AS move
MATCH (n:Person {id: move.from})
MATCH (n)<-[r:`{Relation}`]-(m)
WHERE r.article = move.article AND coalesce(r.partedFrom, move.from) = move.read
MATCH (t:Person {id: move.to})
CREATE (m)-[s:`{Relation}`]->(t)
SET s = properties(r)
SET s.partedFrom = move.mark
DELETE r
