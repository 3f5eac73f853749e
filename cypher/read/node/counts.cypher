// Number of nodes of each kind.
CALL { MATCH (n:Edition) RETURN count(n) AS edition }
CALL { MATCH (n:Article) RETURN count(n) AS article }
CALL { MATCH (n:Person) RETURN count(n) AS person }
CALL { MATCH (n:Post) RETURN count(n) AS post }
CALL { MATCH (n:Organization) RETURN count(n) AS organization }
CALL { MATCH (n:Place) RETURN count(n) AS place }
CALL { MATCH (n:Meeting) RETURN count(n) AS meeting }
CALL { MATCH (n:Program) RETURN count(n) AS program }
RETURN edition, article, person, post, organization, place, meeting, program
