// Properties depend on the id alone: a node that is already right is not written again.
UNWIND $rows AS row
MERGE (n:`{Kind}` {id: row.id})
WITH n, row
WHERE properties(n) <> row.properties
SET n = row.properties
