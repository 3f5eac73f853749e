// What the articles that name it say of the meeting as a whole, oldest first.
MATCH (n)<-[r:MENTIONS]-(:Article)
WITH r ORDER BY r.date, r.id LIMIT 50
RETURN collect({held: r.held, groups: r.groups, subject: r.subject, timeOfDay: r.timeOfDay}) AS value
