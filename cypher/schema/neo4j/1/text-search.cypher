CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:`{Kinds}`) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
