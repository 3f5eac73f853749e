// The labelled stretches of the text, as JSON.
RETURN n.parts AS value
