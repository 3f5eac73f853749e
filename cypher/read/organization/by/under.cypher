// Organizations right under another, or under a place.
MATCH (n:Organization)-[:UNDER]->(upper)
WHERE upper.id = $under
