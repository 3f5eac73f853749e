// Who holds or held the post, the latest seen first.
MATCH (n)<-[r:HOLDS]-(m:Person)
WITH m, max(coalesce(r.date, '')) AS last ORDER BY last DESC, m.id LIMIT 10
RETURN collect({id: m.id, name: m.name}) AS value
