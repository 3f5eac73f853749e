// People who promoted it.
MATCH (n)<-[r:PROMOTED]-(m:Person)
