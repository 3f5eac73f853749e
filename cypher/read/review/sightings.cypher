// Every report of these people in a post or on the way in or out of one.
UNWIND $ids AS id
MATCH (n:Person {id: id})
MATCH (n)-[r:HOLDS|APPOINTED]->(p:Post)
RETURN id, p.id AS post, r.date AS date, r.article AS article, coalesce(r.former, false) AS former, r.kind AS change
ORDER BY id, article, post, r.id
