// Organizations right under it.
MATCH (n)<-[r:UNDER]-(m:Organization)
