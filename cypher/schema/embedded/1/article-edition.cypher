CREATE INDEX Article_edition IF NOT EXISTS FOR (n:Article) ON (n.edition)
