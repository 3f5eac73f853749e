// What the articles of these editions name, best connected first within them.
UNWIND $editions AS edition
MATCH (:Edition {id: edition})<-[:`IN`]-(article:Article)
MATCH (article)-[:MENTIONS|WROTE]-(m)
WITH DISTINCT m, [label IN labels(m) WHERE label IN $labels][0] AS kind
WHERE kind IN $kinds
CALL (m) {
  MATCH (m)-[r]-(other)
  WHERE r.edition IN $editions AND type(r) IN $relations
  WITH other, [label IN labels(other) WHERE label IN $labels][0] AS otherKind
  WHERE otherKind IN $kinds
  RETURN count(DISTINCT other) AS degree
}
RETURN m.id AS id, kind, degree ORDER BY degree DESC, m.id LIMIT 5000
