// Every article that these people signed.
UNWIND $ids AS id
MATCH (n:Person {id: id})
MATCH (n)-[r:WROTE]->(a:Article)
RETURN id, r.date AS date, a.id AS article, r.role AS role
ORDER BY id, article, role
