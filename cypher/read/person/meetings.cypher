// Meetings attended; $roles null for every role.
MATCH (n)-[r:ATTENDED]->(m:Meeting)
WHERE $roles IS NULL OR any(role IN r.roles WHERE role IN $roles)
