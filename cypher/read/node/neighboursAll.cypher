// How many different neighbours of one kind there are, whatever relates them.
MATCH (n)-[r:`{Relations}`]-(m:`{To}`)
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
RETURN count(DISTINCT m) AS value
