CREATE INDEX Person_plain_id IF NOT EXISTS FOR (n:Person) ON (n.plainId)
