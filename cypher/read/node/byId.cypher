// The nodes of one kind with these ids.
UNWIND $ids AS id
MATCH (n:`{Kind}` {id: id})
