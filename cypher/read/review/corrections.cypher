// Which corrections took effect, and in how many editions.
MATCH (e:Edition)
WHERE e.corrections IS NOT NULL
UNWIND e.corrections AS key
RETURN key, count(*) AS editions
ORDER BY key
