// Who is credited with it; $byline null for every role.
MATCH (n)<-[r:WROTE]-(m:Person)
WHERE $byline IS NULL OR r.role = $byline
