// Places right under it.
MATCH (n)<-[r:UNDER]-(m:Place)
