// The editions read from sources of these digests, and what they remember for telling which corrections concern them.
UNWIND $digests AS digest
MATCH (e:Edition {sha256: digest})
RETURN digest, e.id AS edition, e.corrected AS corrected, e.about AS about, e.corrections AS applied
ORDER BY digest, edition
