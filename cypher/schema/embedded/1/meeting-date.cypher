CREATE INDEX Meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.date)
