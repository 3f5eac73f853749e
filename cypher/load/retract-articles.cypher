MATCH (e:Edition {id: $edition})
MATCH (e)<-[:`IN`]-(a:Article)
DETACH DELETE a
