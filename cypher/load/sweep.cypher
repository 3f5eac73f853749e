// Removes nodes that no edition's evidence and no standing node's structure holds up; the SET locks them first.
UNWIND $ids AS id
MATCH (n:`{Kind}` {id: id})
SET n.id = id
WITH n
WHERE NOT EXISTS { MATCH (n)-[r]-() WHERE r.edition IS NOT NULL }
  AND NOT EXISTS { MATCH (n)<-[s]-() WHERE s.edition IS NULL }
DETACH DELETE n
RETURN count(*) AS removed
