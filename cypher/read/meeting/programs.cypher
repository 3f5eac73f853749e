// Programs it was about.
MATCH (n)-[r:CONCERNS]->(m:Program)
