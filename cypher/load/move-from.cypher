// Moves what an article says of a person to another one of the name; an edge keeps all it says, its own id among it.
// `read` is the id that the edition gave; where the person is another one now, `mark` keeps it, else it is null.
UNWIND $moves AS move
MATCH (n:Person {id: move.from})
MATCH (n)-[r:`{Relation}`]->(m)
WHERE r.article = move.article AND coalesce(r.partedFrom, move.from) = move.read
MATCH (t:Person {id: move.to})
CREATE (t)-[s:`{Relation}`]->(m)
SET s = properties(r)
SET s.partedFrom = move.mark
DELETE r
