// Every report of people of these names in a post: where its edges stand now, and the id that the edition itself gave.
UNWIND $ids AS plain
MATCH (n:Person {plainId: plain})
MATCH (n)-[r:HOLDS|APPOINTED]->(p:Post)
RETURN plain, n.id AS at, coalesce(r.partedFrom, n.id) AS read, p.id AS post, r.date AS date, r.article AS article,
  coalesce(r.former, false) AS former, r.kind AS change
ORDER BY plain, article, at, post, r.id
