MERGE (s:Schema {id: 'schema'}) SET s.version = $version
