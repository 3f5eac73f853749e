MATCH (s:Schema {id: 'schema'}) RETURN s.version AS version
