// What the articles of these editions name, and what each is related to within them. Relations are followed the way they
// point: a county is the end of hundreds of thousands, and where each of them begins is named in the edition as well.
UNWIND $editions AS edition
MATCH (:Edition {id: edition})<-[:`IN`]-(article:Article)
MATCH (article)-[:MENTIONS|WROTE]-(m)
WITH DISTINCT m, [label IN labels(m) WHERE label IN $labels][0] AS kind
WHERE kind IN $kinds
CALL (m) {
  MATCH (m)-[r:`{Relations}`]->(other)
  WHERE r.edition IN $editions
  RETURN collect(DISTINCT other.id) AS others
}
RETURN m.id AS id, kind, others ORDER BY id LIMIT 10000
