// Posts in which several people were seen, and who they are.
MATCH (n:Person)-[:HOLDS]->(p:Post)
WITH DISTINCT p.id AS post, n.id AS id
ORDER BY post, id
WITH post, collect(id) AS ids
WHERE size(ids) > 1
RETURN post, ids
ORDER BY post
