// People seen in several posts.
MATCH (n:Person)-[:HOLDS]->(p:Post)
WITH n.id AS id, count(DISTINCT p) AS posts
WHERE posts > 1
RETURN id
ORDER BY id
