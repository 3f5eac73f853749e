// The nodes into which corrections merged these ids of one kind.
MATCH (n:`{Kind}`)
WHERE n.formerIds IS NOT NULL
UNWIND n.formerIds AS former
WITH n, former
WHERE former IN $ids
RETURN former, n.id AS id
ORDER BY former
