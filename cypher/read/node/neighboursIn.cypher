// From how many different nodes of one kind a relation of one kind leads here, without those shown.
MATCH (n)<-[r:`{Relation}`]-(m:`{From}`)
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
  AND ($shown IS NULL OR NOT m.id IN $shown)
RETURN count(DISTINCT m) AS value
