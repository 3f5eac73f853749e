import { expect, test } from "vitest";
import { nodeRows, relationRows, sorted } from "../../../client/state/rows.ts";
import { sample } from "../samples.ts";

const naming = { kind: (kind: string) => kind, relation: (kind: string) => kind.toLowerCase() };

test("rows tell a node's relations shown and hidden, without the press's scaffolding", () => {
  const [first] = nodeRows(sample, naming, (relation) => relation !== "MENTIONS");
  expect(first).toMatchObject({ name: "赵一", degree: 2, hidden: 1, first: "2020-01-02" });
});

test("rows of relations carry names and basis", () => {
  expect(
    relationRows(sample, naming).map(({ from, relation, to, inferred }) => [from, relation, to, inferred]),
  ).toEqual([
    ["赵一", "holds", "县委书记", false],
    ["赵一", "attended", "常委会", true],
  ]);
});

test("sorting is by size for numbers and by language for text, either way", () => {
  const rows = nodeRows(sample, naming, () => true);
  const names = (by: "degree" | "name", down: boolean) => sorted(rows, { by, down }, "zh").map(({ name }) => name);
  expect(names("degree", true)[0]).toBe("赵一");
  expect(names("name", false)).toEqual(["常委会", "县委书记", "赵一"]);
  expect(names("name", true)).toEqual(["赵一", "县委书记", "常委会"]);
});
