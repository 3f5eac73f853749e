// People who hold or held a post of the organization.
MATCH (:Organization {id: $organization})<-[:OF]-(post:Post)
MATCH (post)<-[:HOLDS|APPOINTED]-(n:Person)
