// From n: how many there are.
RETURN count(n) AS value
