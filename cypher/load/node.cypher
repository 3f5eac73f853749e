// Properties depend on the id alone, so a node that is already right is left untouched.
UNWIND $rows AS row
MERGE (n:`{Kind}` {id: row.id})
WITH n, row
WHERE properties(n) <> row.properties
SET n = row.properties
