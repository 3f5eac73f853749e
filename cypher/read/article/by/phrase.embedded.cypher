// Articles whose text holds two or more Chinese characters in a row, by the index of pairs.
MATCH (n:Article)
WHERE text_match(n.text, $text) AND n.text CONTAINS $text
