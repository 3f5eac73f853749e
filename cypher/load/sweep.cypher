// Removes nodes that no edition speaks of any more; the SET locks them, so that no other loader can build on them.
UNWIND $ids AS id
MATCH (n:`{Kind}` {id: id})
SET n.id = id
WITH n
WHERE NOT EXISTS { MATCH (n)-[r]-() }
DETACH DELETE n
