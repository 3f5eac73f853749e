// Plain ids from which loading has parted people.
MATCH (:Person)-[r:HOLDS|APPOINTED]->(:Post)
WHERE r.partedFrom IS NOT NULL
RETURN DISTINCT r.partedFrom AS id
ORDER BY id
