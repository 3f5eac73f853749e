// People who hold or held the post.
MATCH (:Post {id: $post})<-[:HOLDS|APPOINTED]-(n:Person)
