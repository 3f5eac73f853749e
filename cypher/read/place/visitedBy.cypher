// People who visited it.
MATCH (n)<-[r:VISITED]-(m:Person)
