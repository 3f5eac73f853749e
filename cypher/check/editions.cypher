MATCH (e:Edition)
WITH e.county AS county, e.newspaper AS newspaper, count(e) AS editions, min(e.date) AS first, max(e.date) AS last
RETURN county, newspaper, editions, first, last
ORDER BY county, newspaper
