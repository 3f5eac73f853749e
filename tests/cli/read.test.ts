import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { xianzhi } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "xianzhi-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const story = "县委召开常委会会议\n\n本报讯(记者 林晓)5月6日,县委召开常委会会议。县委书记周正主持会议并讲话。\n";

describe("xianzhi read", () => {
  it("prints one JSON object a file, in the shape other programs depend on", async () => {
    const first = file("a.txt", story);
    const { code, out } = await xianzhi(["read", first, file("b.txt", story), "--date", "2020-05-07"]);
    expect(code).toBe(0);
    const objects = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(objects).toHaveLength(2);
    expect(objects[0]).toMatchObject({
      file: first,
      articles: [
        {
          headline: "县委召开常委会会议",
          kind: "news",
          eventDate: "2020-05-06",
          persons: expect.arrayContaining([
            { name: "周正", posts: ["县委书记"], byline: null },
            { name: "林晓", posts: [], byline: "reporter" },
          ]),
          meetings: [
            {
              name: "县委常委会会议",
              date: "2020-05-06",
              attendance: [{ person: "周正", roles: ["chair", "speaker"] }],
            },
          ],
        },
      ],
    });
    const [{ text, facts }] = objects[0].articles;
    for (const { quote, start, end } of facts) expect(text.slice(start, end)).toBe(quote);
  });

  it("says in text who did what where, and which meetings only were spoken of", async () => {
    const input = `${story}会议传达学习省委工作会议精神。会后,副县长吴新到柳河镇调研。\n`;
    const { out } = await xianzhi(["read", "-", "--format", "text"], { input });
    expect(out).toMatch(/Person .*周正 \(县委书记\); 吴新 \(副县长\)/);
    expect(out).toMatch(/Meeting +县委常委会会议 · 周正 chair, speaker/);
    expect(out).toMatch(/Not held here +省委工作会议/);
    expect(out).toMatch(/Visit +吴新 → 柳河镇/);
  });

  it("reads standard input, and explains every fact in text", async () => {
    const { code, out } = await xianzhi(["read", "-", "--format", "text", "--explain"], { input: story });
    expect(code).toBe(0);
    expect(out).toContain("周正 HOLDS 县委书记");
  });

  it.each(["blocks", "articles", "mentions"])("stops after the stage %s", async (stage) => {
    const { code, out } = await xianzhi(["read", "-", "--stage", stage], { input: story });
    expect(code).toBe(0);
    const printed = JSON.parse(out);
    expect(stage === "mentions" ? printed.articles[0].mentions : printed[stage]).toBeTruthy();
  });

  it.each([
    ["an empty file", "empty.txt", "", /empty\.txt.*empty/su],
    ["a binary file", "binary.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0xff]), /binary\.txt/u],
    ["broken front matter", "broken.md", "---\ncounty: [\n---\n正文。\n", /broken\.md:[23]/u],
    ["a date that is none", "date.md", "---\ndate: 2021-02-31\n---\n正文。\n", /date\.md:2.*2021-02-31/su],
    ["a broken record", "crawl.jsonl", '{"title":"甲","content":"乙。"}\n{"title":\n', /crawl\.jsonl:2/u],
  ])("refuses %s by file and line, and reads the rest", async (_, name, content, message) => {
    const { code, out, err } = await xianzhi(["read", file(name, content), file("good.txt", story)]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toContain("    at ");
    expect(out).toContain("周正");
  });

  it("says which file does not exist", async () => {
    const { code, err } = await xianzhi(["read", join(folder, "nothing.txt")]);
    expect(code).toBe(1);
    expect(err).toContain("nothing.txt: no such file or folder.");
  });
});
