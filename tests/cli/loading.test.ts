import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFiles } from "../../server/cli/loading.ts";
import { type Corrections, correctionsOf, noCorrections } from "../../server/identity/corrections/load.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { exported } from "../load/exported.ts";
import { temporaryFolder, temporaryStore } from "../store/temporary.ts";

const entry = (text: string): Corrections =>
  correctionsOf([["a.yaml", `- ${text}\n  who: 编者\n  when: 2026-01-02\n  why: 据公告\n`]]);

/** Editions of five days, in which 周正 is secretary and ever another one magistrate. */
async function editions(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [at, name] of ["吴越", "吴越", "郑清源", "郑清源", "孙小满"].entries()) {
    const file = join(folder, `2020-05-0${at + 1}.txt`);
    const head = `---\nnewspaper: 今日清溪\ncounty: 清溪县\ndate: 2020-05-0${at + 1}\n---\n`;
    const story = `昨日,县委召开常委会会议。县委书记周正主持会议并讲话。县长${name}参加会议。`;
    await writeFile(file, `${head}县委召开常委会会议\n\n${story}\n`);
    files.push(file);
  }
  return files;
}

const load = async (store: GraphStore, files: readonly string[], corrections: Corrections) => {
  const { loaded, replaced, unchanged, failed } = await loadFiles(store, files, {
    head: {},
    show: "quiet",
    corrections,
  });
  return { loaded, replaced, unchanged, failed: failed.length };
};

test("a new correction reads again the editions that name whom it is about, and the graph is that of a fresh load", async () => {
  await using folder = await temporaryFolder();
  await using place = await temporaryStore();
  await using fresh = await temporaryStore();
  const files = await editions(folder.path);
  expect(await load(place.store, files, noCorrections)).toMatchObject({ loaded: 5 });
  const rename = entry("rename: person/清溪县/郑清源\n  name: 郑清沅");
  expect(await load(place.store, files, rename)).toMatchObject({ replaced: 2, unchanged: 3 });
  expect(await load(place.store, files, rename)).toMatchObject({ replaced: 0, unchanged: 5 });
  await load(fresh.store, files, rename);
  expect(await exported(place.store)).toBe(await exported(fresh.store));
  expect(await load(place.store, files, entry("redact: person/清溪县/孙小满"))).toMatchObject({ replaced: 3 });
  expect(await exported(place.store)).not.toContain("孙小满");
});

test("a copy of an edition is the edition, and a file that cannot be read does not stop the others", async () => {
  await using folder = await temporaryFolder();
  await using place = await temporaryStore();
  const [file = ""] = await editions(folder.path);
  const broken = join(folder.path, "broken.jsonl");
  await writeFile(broken, "{\n");
  const outcome = await load(place.store, [file, broken, file], noCorrections);
  expect(outcome).toEqual({ loaded: 1, replaced: 0, unchanged: 1, failed: 1 });
});
