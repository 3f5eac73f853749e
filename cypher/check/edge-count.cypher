MATCH ()-[r:`{Relation}`]->() RETURN count(r) AS count
