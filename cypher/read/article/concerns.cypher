// Programs it is about.
MATCH (n)-[r:CONCERNS]->(m:Program)
