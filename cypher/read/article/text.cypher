// Everything printed of it.
RETURN n.text AS value
