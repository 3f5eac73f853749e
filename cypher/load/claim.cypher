// Locks the edition against other loaders, then reads what is loaded of it.
MERGE (e:Edition {id: $edition})
SET e.id = $edition
WITH e
RETURN e.sha256 AS sha256, e.corrected AS corrected, e.touches AS touches, e.tells AS tells
