// Posts in which people named before are first seen after $from and up to $to, with every sighting.
MATCH (article:Article)
WHERE article.date > $from AND article.date <= $to AND ($county IS NULL OR article.county = $county)
MATCH (article)-[:MENTIONS]->(n:Person)
WITH DISTINCT n
WHERE EXISTS { MATCH (n)<-[:MENTIONS]-(before:Article) WHERE before.date <= $from }
MATCH (n)-[r:HOLDS]->(m:Post)
WHERE r.date <= $to
WITH n, m, min(r.date) AS first,
  collect({kind: type(r), date: r.date, change: r.kind, former: r.former, acting: r.acting, basis: r.basis}) AS sightings
WHERE first > $from
RETURN n.id AS person, m.id AS post, sightings ORDER BY first, person, post LIMIT $limit
