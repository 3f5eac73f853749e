import { expect, test } from "vitest";
import { answered } from "../../../server/graphql/read/ways.ts";

const text = "WITH n0, r0, n1, type(r0) AS kind, startNode(r0) = n0 AS out";

test.each([
  ["MATCH (n0)<-[r0:HELD_AT]-(n1:Meeting)", "WITH n0, r0, n1, 'HELD_AT' AS kind, false AS out"],
  ["MATCH (n0)-[r0:`IN`]->(n1:Edition)", "WITH n0, r0, n1, 'IN' AS kind, true AS out"],
  ["MATCH (n1:Person)-[r0:HOLDS]->(n0)", "WITH n0, r0, n1, 'HOLDS' AS kind, false AS out"],
  ["MATCH (n0)-[r0:CONCERNS]-(n1:Program)", text],
  ["MATCH (n0)-[r0:HOLDS|APPOINTED]->(n1:Post)", text],
  ["MATCH (n0)-[r0]->(n1)", text],
  ["MATCH (n1)-[r1:HOLDS]->(n2)", text],
])("%s", (pattern, expected) => {
  expect(answered(text, pattern, 0)).toBe(expected);
});

test("a count is told which way as well", () => {
  const count = "WITH DISTINCT n2, type(r1) AS kind, startNode(r1) = n2 AS back";
  expect(answered(count, "MATCH (n1)<-[r1:UNDER]-(n2)", 1)).toBe("WITH DISTINCT n2, 'UNDER' AS kind, true AS back");
});
