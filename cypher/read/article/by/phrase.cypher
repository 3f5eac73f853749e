// Articles whose text holds two or more Chinese characters in a row.
MATCH (n:Article)
WHERE n.text CONTAINS $text
