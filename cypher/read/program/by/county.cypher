// Programs named in an article of the county.
MATCH (article:Article {county: $county})
MATCH (article)-[:MENTIONS]->(n:Program)
