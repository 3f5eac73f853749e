// Names that several people bear, and who they are.
MATCH (n:Person)
WITH n ORDER BY n.id
WITH n.name AS name, collect(n.id) AS ids
WHERE size(ids) > 1
RETURN name, ids
ORDER BY name
