// People credited with an article in this capacity.
MATCH (n:Person)-[r:WROTE]->(:Article)
WHERE r.role = $byline
