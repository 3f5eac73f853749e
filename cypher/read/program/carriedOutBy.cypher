// Organizations that carry it out.
MATCH (n)<-[r:CARRIED_OUT]-(m:Organization)
