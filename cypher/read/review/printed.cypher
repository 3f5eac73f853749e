// The forms in which articles print a node, and in which county's papers.
MATCH (n:`{Kind}` {id: $id})
MATCH (n)<-[r:MENTIONS]-(a:Article)
UNWIND r.printed AS form
WITH form, a.county AS county, count(*) AS times
RETURN form, county, times
ORDER BY times DESC, form, county
LIMIT $limit
