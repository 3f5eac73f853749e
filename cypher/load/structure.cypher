// An edge that no edition owns: how things stand to one another by their nature, shared by all who name them.
UNWIND $rows AS row
MATCH (a:`{From}` {id: row.from})
MATCH (b:`{To}` {id: row.to})
MERGE (a)-[r:`{Relation}` {id: row.id}]->(b)
SET r = row.properties
