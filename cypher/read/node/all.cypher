// Every node of one kind.
MATCH (n:`{Kind}`)
