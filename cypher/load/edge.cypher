UNWIND $rows AS row
MATCH (a:`{From}` {id: row.from})
MATCH (b:`{To}` {id: row.to})
CREATE (a)-[r:`{Relation}`]->(b)
SET r = row.properties
RETURN count(r) AS written
