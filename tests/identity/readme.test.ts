import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { correctionsOf } from "../../server/identity/corrections/load.ts";

it("the examples for curators are valid, one of each action", () => {
  const readme = readFileSync(new URL("../../seeds/corrections/README.md", import.meta.url), "utf8");
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/u.exec(readme) ?? [];
  const actions = correctionsOf([["README.md", yaml]]).entries.map(({ action }) => action);
  expect(actions.toSorted()).toEqual([
    ...["add", "alias", "confirm", "merge", "redact", "refuse", "reject", "rename", "split"],
  ]);
});
