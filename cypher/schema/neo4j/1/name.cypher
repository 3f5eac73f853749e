CREATE INDEX `{Kind}_name` IF NOT EXISTS FOR (n:`{Kind}`) ON (n.name)
