UNWIND $ids AS id
MATCH (n:`{Kind}` {id: id})
MATCH (n)-[r]->()
WHERE r.edition = $edition
DELETE r
