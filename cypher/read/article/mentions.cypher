// Everything it names, with the forms printed.
MATCH (n)-[r:MENTIONS]->(m)
WITH n, r, m, [label IN labels(m) WHERE label IN $labels][0] AS kind ORDER BY r.start, m.id LIMIT 1000
WITH n, collect({node: m.id, kind: kind, printed: r.printed, start: r.start, end: r.end}) AS mentions
RETURN {text: n.text, mentions: mentions} AS value
