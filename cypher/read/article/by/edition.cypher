// Articles printed in the edition.
MATCH (:Edition {id: $edition})<-[:`IN`]-(n:Article)
