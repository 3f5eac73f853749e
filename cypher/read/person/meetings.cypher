// Meetings attended; $roles null for every role.
MATCH (n)-[r:ATTENDED]->(m:Meeting)
WHERE $roles IS NULL OR r.role IN $roles
