// The posts in which people of these names were seen, and from when to when, without one edition ($without null: in all).
// Added up by node, for to read the ids of both ends again with every relation costs as much as the dates.
UNWIND $ids AS plain
MATCH (n:Person {plainId: plain})
MATCH (n)-[r:HOLDS|APPOINTED]->(p:Post)
WHERE ($without IS NULL OR r.edition <> $without) AND (r.former IS NULL OR r.former = false)
  AND (r.kind IS NULL OR NOT r.kind IN ['removed', 'resigned'])
WITH plain, n, p, min(r.date) AS first, max(r.date) AS last
RETURN plain, n.id AS at, p.id AS post, first, last
ORDER BY plain, at, post
