// From n, r, m: the number of rows of all pages.
WITH r, m
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH DISTINCT m, type(r) AS kind, startNode(r) = m AS back
RETURN count(m) AS value
