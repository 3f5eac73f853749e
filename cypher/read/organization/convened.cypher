// Meetings it convened.
MATCH (n)<-[r:CONVENED_BY]-(m:Meeting)
