CREATE INDEX `{Kind}_by_id` IF NOT EXISTS FOR (n:`{Kind}`) ON (n.id)
