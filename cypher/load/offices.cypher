// The posts in which people of these names were seen, and from when to when, without one edition ($without null: in all);
// `parted` is how many of the sightings have been parted from the plain id.
UNWIND $ids AS plain
MATCH (n:Person {plainId: plain})
MATCH (n)-[r:HOLDS|APPOINTED]->(p:Post)
WHERE ($without IS NULL OR r.edition <> $without) AND (r.former IS NULL OR r.former = false)
  AND (r.kind IS NULL OR NOT r.kind IN ['removed', 'resigned'])
RETURN plain, n.id AS at, p.id AS post, min(r.date) AS first, max(r.date) AS last, count(r.partedFrom) AS parted
ORDER BY plain, at, post
