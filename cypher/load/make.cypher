// Makes the nodes that are not there, without their properties, which need what is stored of those that are.
UNWIND $rows AS row
MERGE (n:`{Kind}` {id: row.id})
