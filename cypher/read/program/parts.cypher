// Programs that are part of it.
MATCH (n)<-[r:PART_OF]-(m:Program)
