CREATE INDEX Edition_sha256 IF NOT EXISTS FOR (n:Edition) ON (n.sha256)
