UNWIND $editions AS id
MATCH (e:Edition {id: id})
MATCH (e)<-[:`IN`]-(a:Article)
RETURN a.id AS id
ORDER BY id
