// The forms in which articles print it.
MATCH (n)<-[r:MENTIONS]-(:Article)
UNWIND r.printed AS form
WITH form, count(*) AS times ORDER BY times DESC, form LIMIT 50
RETURN collect(form) AS value
