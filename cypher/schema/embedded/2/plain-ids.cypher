MATCH (n:Person)
SET n.plainId = split(n.id, '@')[0]
