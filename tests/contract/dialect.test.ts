import { describe, expect, test } from "vitest";
import { dialect, dialectFaults } from "./dialect.ts";
import { statementFiles } from "./files.ts";

describe.each(dialect)("the rule $id", ({ id, refused, allowed }) => {
  test.each(refused)("refuses %s", (statement) => {
    expect(dialectFaults(statement).join()).toContain(id);
  });
  test.each(allowed)("allows %s", (statement) => {
    expect(dialectFaults(statement)).toEqual([]);
  });
});

test("every statement keeps to what both engines do alike", () => {
  const common = statementFiles().filter(({ name }) => !name.startsWith("schema/neo4j/") && !name.endsWith(".neo4j"));
  const faults = common.flatMap(({ name, text }) =>
    dialectFaults(text).map((fault) => `cypher/${name}.cypher: ${fault}`),
  );
  expect(faults).toEqual([]);
});
