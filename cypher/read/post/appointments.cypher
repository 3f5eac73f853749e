// People appointed to it or removed from it.
MATCH (n)<-[r:APPOINTED]-(m:Person)
