// People who took the role at a meeting.
MATCH (n:Person)-[r:ATTENDED]->(:Meeting)
WHERE r.role = $role
