// Programs the person promoted.
MATCH (:Person {id: $person})-[:PROMOTED]->(n:Program)
