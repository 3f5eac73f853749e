UNWIND $editions AS id
MATCH (e:Edition {id: id})
RETURN id, e.touches AS touches
ORDER BY id
