// The forms in which the articles of an edition print its programs.
MATCH (e:Edition {id: $edition})
MATCH (e)<-[:`IN`]-(a:Article)
MATCH (a)-[m:MENTIONS]->(p:Program)
UNWIND m.printed AS printed
RETURN p.id AS id, printed, count(*) AS times
ORDER BY id, printed
