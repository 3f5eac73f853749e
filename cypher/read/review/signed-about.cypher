// Organizations that the articles these people signed speak of.
UNWIND $ids AS id
MATCH (n:Person {id: id})
MATCH (n)-[:WROTE]->(a:Article)
MATCH (a)-[:MENTIONS]->(o:Organization)
RETURN DISTINCT id, o.id AS organization
ORDER BY id, organization
