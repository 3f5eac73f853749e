// Meetings about the program.
MATCH (:Program {id: $program})<-[:CONCERNS]-(n:Meeting)
