// Meetings the person attended; $role null for every role.
MATCH (:Person {id: $person})-[r:ATTENDED]->(n:Meeting)
WHERE $role IS NULL OR r.role = $role
