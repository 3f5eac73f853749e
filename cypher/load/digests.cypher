UNWIND $digests AS digest
MATCH (e:Edition {sha256: digest})
RETURN digest, e.id AS edition
ORDER BY digest, edition
