CREATE INDEX Edition_date IF NOT EXISTS FOR (n:Edition) ON (n.date)
