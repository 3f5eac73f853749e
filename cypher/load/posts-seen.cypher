// The posts in which people of these names were ever seen. No relation is read beyond its ends: this is asked at every
// load of everyone whom an edition tells by an office, however often they were seen before.
UNWIND $ids AS plain
MATCH (n:Person {plainId: plain})
MATCH (n)-[:HOLDS|APPOINTED]->(p:Post)
RETURN DISTINCT plain, n.id AS at, p.id AS post
ORDER BY plain, at, post
