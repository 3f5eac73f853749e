// How many different neighbours there are, whatever relates them; $kinds null for all.
MATCH (n)-[r:`{Relations}`]-(m)
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH DISTINCT m
WHERE $kinds IS NULL OR size([label IN labels(m) WHERE label IN $kinds]) > 0
RETURN count(m) AS value
