// What articles of these days name.
MATCH (article:Article)
WHERE ($since IS NULL OR article.date >= $since) AND ($until IS NULL OR article.date <= $until)
MATCH (article)-[:MENTIONS]->(n:Person)
