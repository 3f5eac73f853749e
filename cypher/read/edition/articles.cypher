// What was printed in it.
MATCH (n)<-[r:`IN`]-(m:Article)
