CREATE INDEX Edition_county IF NOT EXISTS FOR (n:Edition) ON (n.county)
