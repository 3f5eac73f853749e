// The first ends of many relations.
UNWIND $pairs AS pair
MATCH (n:`{Kind}` {id: pair.from})
