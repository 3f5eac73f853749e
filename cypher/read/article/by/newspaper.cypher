// Articles printed in the newspaper.
MATCH (edition:Edition)
WHERE edition.newspaper = $newspaper
MATCH (edition)<-[:`IN`]-(n:Article)
