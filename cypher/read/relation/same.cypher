// From n, r, m: those of the kind and direction of the row at hand.
WITH n, r, m, kind, out
WHERE type(r) = kind AND (startNode(r) = n) = out
