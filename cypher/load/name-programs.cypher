// A program is shown in the form most articles print; among equals the longer one, then the first in order.
// Its node is kept under a key without punctuation, so the form depends on what is loaded, not on its order.
// Where a curator has renamed it, its key is among its aliases, and the curator's name stays.
UNWIND $ids AS id
MATCH (p:Program {id: id})
WHERE p.key IS NOT NULL AND (p.aliases IS NULL OR NOT p.key IN p.aliases)
MATCH (p)<-[m:MENTIONS]-(:Article)
UNWIND m.printed AS printed
WITH p, printed, count(*) AS times
ORDER BY times DESC, size(printed) DESC, printed
WITH p, collect(printed) AS forms
SET p.name = forms[0]
