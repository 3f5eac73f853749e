// Posts of the organization.
MATCH (:Organization {id: $organization})<-[:OF]-(n:Post)
