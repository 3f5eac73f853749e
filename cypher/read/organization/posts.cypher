// Its posts.
MATCH (n)<-[r:OF]-(m:Post)
