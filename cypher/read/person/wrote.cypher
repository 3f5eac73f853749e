// Articles credited to the person; $byline null for every role.
MATCH (n)-[r:WROTE]->(m:Article)
WHERE $byline IS NULL OR r.role = $byline
