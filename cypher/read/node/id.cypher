// Whether the node is there.
RETURN n.id AS value
