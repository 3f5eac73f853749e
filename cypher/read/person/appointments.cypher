// Posts the person was appointed to or removed from.
MATCH (n)-[r:APPOINTED]->(m:Post)
