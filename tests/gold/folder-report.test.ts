import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderReport } from "./folder-report.ts";

const empty = "persons: []\nmeetings: []\nprograms: []\norganizations: []\nplaces: []\nvisits: []\nappointments: []\n";

describe("gold of one's own", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "xianzhi-gold-"));
    writeFileSync(join(folder, "1.txt"), "县委书记柯建林到石桥镇调研。\n");
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const gold = (text: string): void => writeFileSync(join(folder, "1.yaml"), text);

  test("is held against the reading, with every miss and extra", async () => {
    gold(`${empty.replace("persons: []", "persons: [{ name: 柯建森, posts: [县委书记] }]")}`);
    const report = await folderReport(folder);
    expect(report).toContain("1 texts");
    expect(report).toContain("1.txt: missed persons: 柯建森");
    expect(report).toContain("1.txt: extra persons: 柯建林");
  });

  test.each([
    ["missing", null, /1\.yaml is missing/u],
    ["no YAML", "persons: [\nmeetings: []\n", /1\.yaml:\d+: /u],
    ["of another shape", empty.replace("visits: []", "visits: [{ person: 柯建林 }]"), /1\.yaml: visits\.0\.to: /u],
  ])("that is %s is refused with its file and place", async (_, text, message) => {
    if (text !== null) gold(text);
    await expect(folderReport(folder)).rejects.toThrow(message);
  });
});
