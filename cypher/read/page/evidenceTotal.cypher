// From n, r, m: the number of facts of one relation.
WITH r
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
RETURN count(r) AS value
