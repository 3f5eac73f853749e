import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestOf, readerDigest } from "../../server/reading/reader-digest.ts";
import { temporaryFolder } from "../store/temporary.ts";

test("the reader's digest changes with a word, a rule and a figure, and with nothing else", async () => {
  await using folder = await temporaryFolder();
  const put = (name: string, text: string): void => {
    const path = join(folder.path, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  };
  const here = `${folder.path}/`;
  put("server/facts/rules/holds.ts", "1");
  put("seeds/vocabulary/titles.yaml", "- 县长");
  put("seeds/models/names.txt", "王 1");
  const digests = [digestOf(here)];
  for (const name of ["server/facts/rules/holds.ts", "seeds/vocabulary/titles.yaml", "seeds/models/names.txt"]) {
    put(name, "2");
    digests.push(digestOf(here));
  }
  put("server/mentions/another.ts", "1");
  digests.push(digestOf(here));
  expect(new Set(digests).size).toBe(digests.length);
  for (const name of ["server/http/serve.ts", "seeds/corrections/a.yaml", "seeds/editions/a.txt", "client/app.tsx"]) {
    put(name, "1");
  }
  expect(digestOf(here)).toBe(digests.at(-1));
});

test("it is the same wherever the project stands", async () => {
  await using folder = await temporaryFolder();
  const root = new URL("../../", import.meta.url);
  for (const name of ["server", "seeds", "package.json"]) {
    cpSync(new URL(name, root), join(folder.path, name), { recursive: true });
  }
  expect(digestOf(`${folder.path}/`)).toBe(readerDigest());
});
