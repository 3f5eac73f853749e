// Articles whose text holds two or more Chinese characters in a row, by the index of pairs.
CALL db.index.fulltext.queryNodes('article_text', $phrase) YIELD node AS n
WITH n
WHERE n.text CONTAINS $text
