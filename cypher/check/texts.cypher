UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.edition AS edition, a.text AS text
ORDER BY id
