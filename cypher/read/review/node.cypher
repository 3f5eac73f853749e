// What is stored of one node, but for the long texts.
MATCH (n:`{Kind}` {id: $id})
RETURN n.name AS name, n.headline AS headline, n.jurisdiction AS jurisdiction, n.county AS county, n.code AS code,
  n.aliases AS aliases, n.namesake AS namesake, n.rank AS rank, n.date AS date
