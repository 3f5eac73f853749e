// Like claim, for an edition that is to go: makes none where there is none.
MATCH (e:Edition {id: $edition})
SET e.id = $edition
WITH e
RETURN e.sha256 AS sha256, e.touches AS touches, e.tells AS tells
