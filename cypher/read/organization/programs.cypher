// Programs it carried out.
MATCH (n)-[r:CARRIED_OUT]->(m:Program)
