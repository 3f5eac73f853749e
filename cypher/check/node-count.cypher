MATCH (n:`{Kind}`) RETURN count(n) AS count
