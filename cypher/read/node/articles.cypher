// The articles that name it.
MATCH (n)<-[r:MENTIONS]-(m:Article)
