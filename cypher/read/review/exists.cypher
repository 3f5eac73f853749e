// Which of these ids of one kind there are.
UNWIND $ids AS id
MATCH (n:`{Kind}` {id: id})
RETURN id
ORDER BY id
