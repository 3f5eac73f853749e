MATCH (e:Edition {id: $edition})
DETACH DELETE e
