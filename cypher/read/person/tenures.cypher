// Every dated sighting in each post; at most 200 posts, the latest seen.
MATCH (n)-[r:HOLDS|APPOINTED]->(m:Post)
WHERE $until IS NULL OR r.date <= $until
WITH n, m, max(r.date) AS last, collect({kind: type(r), date: r.date, change: r.kind, former: r.former, acting: r.acting, basis: r.basis, order: r.order}) AS sightings
WITH n, m, sightings, coalesce(last, '') AS key ORDER BY key DESC, m.id LIMIT 200
RETURN collect({person: n.id, post: m.id, sightings: sightings}) AS value
