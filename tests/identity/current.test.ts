import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { currentCorrections } from "../../server/identity/corrections/current.ts";
import { temporaryFolder } from "../store/temporary.ts";

const refusal = "- refuse: [person/甲县/王伟, person/乙县/王伟]\n  who: 编者\n  when: 2026-01-02\n  why: 两人\n";

test("a server follows what curators write, and goes on with what it has while a file is broken", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "a.yaml");
  const current = currentCorrections(folder.path);
  expect(current().entries).toEqual([]);
  await writeFile(file, refusal);
  expect(current().refusals.size).toBe(1);
  expect(current()).toBe(current());
  await writeFile(file, `${refusal}- refuse: nobody\n`);
  expect(current().refusals.size).toBe(1);
  await rm(file);
  expect(current().entries).toEqual([]);
});

test("a folder that is not there holds none", () => {
  expect(currentCorrections("/no/such/folder")().entries).toEqual([]);
});
