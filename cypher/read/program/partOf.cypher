// Programs it is part of.
MATCH (n)-[r:PART_OF]->(m:Program)
