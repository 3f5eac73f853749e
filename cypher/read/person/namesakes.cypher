// Others of one name in one jurisdiction, whom readings or curators tell apart; whether or not the id itself is there.
MATCH (n:Person {plainId: $plain})
WHERE n.id <> $id
RETURN n.id AS id
ORDER BY id
LIMIT 20
