// Who attended; $roles null for every role.
MATCH (n)<-[r:ATTENDED]-(m:Person)
WHERE $roles IS NULL OR r.role IN $roles
