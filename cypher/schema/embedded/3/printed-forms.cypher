// How often each form of a program is printed stands on its node.
MATCH (p:Program)
MATCH (p)<-[m:MENTIONS]-(:Article)
UNWIND m.printed AS printed
WITH p, printed, count(*) AS times
ORDER BY times DESC, size(printed) DESC, printed
WITH p, collect(printed) AS forms, collect(toString(times)) AS counts
SET p.printedForms = forms, p.printedTimes = counts
