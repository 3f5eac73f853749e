import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { xianzhi } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "xianzhi-store-"));
afterAll(() => rmSync(folder, { recursive: true }));
const data = join(folder, "data");
const at = ["--data", data];
const edition = (day: string, secretary: string): string => {
  const path = join(folder, `${day}.txt`);
  const head = `---\nnewspaper: 今日清溪\ncounty: 清溪县\ndate: ${day}\n---\n`;
  writeFileSync(path, `${head}县委召开常委会会议\n\n昨日,县委召开常委会会议。县委书记${secretary}主持会议并讲话。\n`);
  return path;
};

describe("the graph from the command line", () => {
  it("loads, skips what is unchanged, replaces what changed, exports, counts, checks and unloads", async () => {
    edition("2020-05-07", "周正");
    edition("2020-05-08", "周正");
    writeFileSync(join(folder, "broken.jsonl"), "{\n");
    const first = await xianzhi(["load", folder, ...at]);
    expect(first.code).toBe(1);
    expect(first.out).toContain("2 loaded, 1 failed");
    expect(first.err).toContain("broken.jsonl:1");
    rmSync(join(folder, "broken.jsonl"));

    expect((await xianzhi(["load", folder, ...at])).out).toContain("Editions: 2 unchanged.");
    edition("2020-05-08", "吴越");
    expect((await xianzhi(["load", folder, ...at])).out).toContain("1 replaced, 1 unchanged");

    const exported = await xianzhi(["export", ...at]);
    expect(exported.out).toContain("person/清溪县/吴越");
    const part = await xianzhi(["export", ...at, "--until", "2020-05-07"]);
    expect(part.out).not.toContain("吴越");
    expect(JSON.parse((await xianzhi(["stats", "--json", ...at])).out)).toMatchObject({
      nodes: { Edition: 2, Article: 2 },
    });
    expect(await xianzhi(["check", ...at])).toMatchObject({ code: 0, out: "The graph is sound.\n" });

    const gone = await xianzhi(["unload", "edition/今日清溪/2020-05-08", ...at]);
    expect(gone).toMatchObject({ code: 0, out: "edition/今日清溪/2020-05-08 unloaded.\n" });
    expect((await xianzhi(["export", ...at])).out).not.toContain("吴越");
    expect((await xianzhi(["unload", "edition/今日清溪/2020-05-08", ...at])).err).toContain(
      "edition/今日清溪/2020-05-08 is not loaded. Loaded are, among others: edition/今日清溪/2020-05-07.",
    );
    expect((await xianzhi(["unload", "edition/今日清溪/2020-05", ...at])).code).toBe(1);
  });

  it("unloads all pages of a day at once", async () => {
    const paged = ["--data", join(folder, "paged")];
    for (const page of ["第1版", "第2版"]) {
      await xianzhi(["load", join(folder, "2020-05-07.txt"), "--page", page, ...paged]);
    }
    const { out } = await xianzhi(["unload", "edition/今日清溪/2020-05-07", ...paged]);
    expect(out.trim().split("\n")).toHaveLength(2);
    expect((await xianzhi(["stats", "--json", ...paged])).out).toContain('"Edition":0');
  });

  it("backs up and restores", async () => {
    const copy = join(folder, "copy.grafeo");
    expect((await xianzhi(["backup", copy, ...at])).code).toBe(0);
    const other = ["--data", join(folder, "other")];
    expect((await xianzhi(["restore", copy, ...other])).code).toBe(0);
    expect((await xianzhi(["export", ...other])).out).toBe((await xianzhi(["export", ...at])).out);
  });

  it("reads without storing on a dry run", async () => {
    const none = join(folder, "none");
    const { out } = await xianzhi(["load", join(folder, "2020-05-07.txt"), "--dry-run", "--data", none]);
    expect(out).toContain("1 loaded");
    expect((await xianzhi(["stats", "--json", "--data", none])).out).toContain('"Edition":0');
  });
});

describe("what cannot be done is said in one sentence", () => {
  it.each([
    ["an unknown folder", ["load", join(folder, "nowhere"), ...at], {}, "no such file or folder"],
    ["no password", ["stats"], { NEO4J_URI: "bolt://127.0.0.1:9" }, "bolt://127.0.0.1:9"],
    ["a data folder that cannot be made", ["stats", "--data", "/dev/null/data"], {}, "cannot be written"],
    ["a wrong option", ["serve", "--port", "many"], {}, "whole number from 0 to 65535"],
  ])("%s", async (_, args, env, sentence) => {
    const { code, err } = await xianzhi(args, { env });
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toContain("    at ");
  });

  it("a taken port", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, err } = await xianzhi(["serve", "--port", String(port), ...at]);
    taken.close();
    expect(code).toBe(1);
    expect(err).toContain(String(port));
    expect(err).not.toContain("    at ");
  });
});
