// Articles that name it.
MATCH (:`{Kind}` {id: $mentions})<-[:MENTIONS]-(n:Article)
