UNWIND $editions AS id
MATCH (e:Edition {id: id})
RETURN id, e.touches AS touches, e.tells AS tells
ORDER BY id
