import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EditionHead, EditionSource } from "../../server/domain/edition.ts";
import { InputError } from "../../server/input/error.ts";
import { editionsOf, type InputOptions } from "../../server/input/input.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xianzhi-input-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(
  name: string,
  content: string | Uint8Array,
  head: Partial<EditionHead> = {},
  options: InputOptions = {},
): Promise<EditionSource[]> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const editions: EditionSource[] = [];
  for await (const { value } of editionsOf(file, head, options)) editions.push(value);
  return editions;
}

async function refusal(name: string, content: string | Uint8Array, head: Partial<EditionHead> = {}): Promise<string> {
  const error = await read(name, content, head).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message.replace(`${join(folder, name)}:`, "").trim();
}

const story = "本报讯3月16日,县委召开会议,学习有关精神,部署全县工作。\n";
/** 县委召开会议,学习精神,部署全县工作。 in GB18030. */
const gb = Uint8Array.from(
  "cfd8 ceaf d5d9 bfaa bbe1 d2e9 a3ac d1a7 cfb0 beab c9f1 a3ac b2bf caf0 c8ab cfd8 b9a4 d7f7 a1a3"
    .split(" ")
    .flatMap((pair) => [Number.parseInt(pair.slice(0, 2), 16), Number.parseInt(pair.slice(2), 16)]),
);

describe("encodings", () => {
  test("UTF-8 with and without a byte order mark, UTF-16 with one, GB18030: the same text", async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(story, "utf16le"))]);
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(story)]);
    for (const content of [story, marked, wide]) expect((await read("a.txt", content))[0]?.text).toBe(story);
    expect((await read("gb.txt", gb))[0]?.text).toBe("县委召开会议\uff0c学习精神\uff0c部署全县工作。");
  });

  test("what is no text is refused by name", async () => {
    expect(await refusal("a.txt", "%PDF-1.7 …")).toContain("a PDF");
    expect(await refusal("b.txt", Uint8Array.from([65, 0, 66]))).toContain("binary");
    expect(await refusal("c.txt", "")).toContain("empty");
    expect(await refusal("d.txt", " \n\n")).toContain("blank");
  });

  test("Big5 is refused by name", async () => {
    // 縣委會議,中國人民 in Big5
    const big5 = "bfa4 a965 b77c c4b3 a141 a4a4 b0ea a448 a5c1 b77c c4b3 a4a4 b0ea a448 a5c1".split(" ");
    const bytes = big5.flatMap((pair) => [Number.parseInt(pair.slice(0, 2), 16), Number.parseInt(pair.slice(2), 16)]);
    expect(await refusal("e.txt", Uint8Array.from(bytes))).toContain("Big5");
  });
});

describe("front matter", () => {
  const matter = "---\nnewspaper: 今日甲河\ncounty: 甲河县\ndate: 2021年3月7日\npage: 1\n---\n";

  test("gives the head, and the text keeps its line", async () => {
    const [edition] = await read("a.md", matter + story);
    expect(edition).toMatchObject({
      head: { newspaper: "今日甲河", county: "甲河县", date: "2021-03-07", page: "1" },
      text: story,
      firstLine: 7,
    });
  });

  test("the command line goes first; the same head and text have the same digest", async () => {
    const [one] = await read("a.md", matter + story, { county: "乙山县" });
    const [two] = await read("b.md", matter.replace("甲河县", "乙山县") + story);
    expect(one?.head.county).toBe("乙山县");
    expect(one?.sha256).toBe(two?.sha256);
  });

  test("what is broken is named with its line", async () => {
    expect(await refusal("a.txt", "---\nnewspaper: [a\n---\n文。")).toMatch(/^\d: The front matter is not YAML/);
    expect(await refusal("b.txt", "---\nnewspaper: a\n文。")).toMatch(/^1: .*never closed/);
    expect(await refusal("c.txt", "---\ncounty: a\nnewspapr: a\n---\n文。")).toMatch(/^3: .*newspapr/);
    expect(await refusal("d.txt", "---\ncounty: a\ndate: 2021-02-30\n---\n文。")).toMatch(
      /^3: The date is “2021-02-30”/,
    );
    expect(await refusal("e.txt", story, { date: "yesterday" })).toContain("--date is “yesterday”");
  });
});

describe("records of a crawler", () => {
  const line = (date: string, title: string, more = {}) =>
    JSON.stringify({
      newspaper: "今日甲河",
      date,
      title,
      content: story,
      url: `http://a/${title}`,
      page: "02",
      ...more,
    });

  test("consecutive ones of a day make an edition; every item stands in its text", async () => {
    const editions = await read(
      "a.jsonl",
      [line("2021-03-16", "甲"), line("2021-03-16", "乙"), "", line("2021-03-17", "丙")].join("\n"),
    );
    expect(editions.map(({ head, items }) => [head.date, items?.length])).toEqual([
      ["2021-03-16", 2],
      ["2021-03-17", 1],
    ]);
    const [first] = editions;
    const [, second] = first?.items ?? [];
    expect(first?.text.slice(second?.start, second?.end)).toBe(`乙\n${story}`);
    expect(second).toMatchObject({ page: "02", url: "http://a/乙", line: 2 });
  });

  test("fields may have other names", async () => {
    const [edition] = await read(
      "b.jsonl",
      JSON.stringify({ bt: "甲", zw: story }),
      {},
      { fields: { title: "bt", content: "zw" } },
    );
    expect(edition?.text).toBe(`甲\n${story}`);
  });

  test("a broken line is named", async () => {
    expect(await refusal("c.jsonl", `${line("2021-03-16", "甲")}\n{oops`)).toMatch(/^2: This line is not JSON/);
    expect(await refusal("d.jsonl", "[1]")).toMatch(/^1: /);
    expect(await refusal("e.jsonl", line("soon", "甲"))).toMatch(/^1: The field date is “soon”/);
    expect(await refusal("f.jsonl", '{"bt":"甲"}')).toContain("its fields: bt");
  });
});

test("a web page gives its main text, headline and date", async () => {
  const html = `<!DOCTYPE html><html><head><title>县政协举行会议-今日甲河</title><meta name="PubDate" content="2021-03-18 08:00"></head><body><div class="nav"><a href="/">首页</a></div><h1>县政协举行会议</h1><div><p>${story.repeat(3)}</p><p>会议强调,要凝聚共识,服务大局,扎实做好各项工作。</p><p>编辑:王晓宇</p></div></body></html>`;
  const [edition] = await read("a.html", html);
  expect(edition?.head.date).toBe("2021-03-18");
  expect(edition?.items?.[0]?.headline).toBe("县政协举行会议");
  expect(edition?.text.split("\n")).toContain("编辑:王晓宇");
  expect(edition?.text).not.toContain("首页");
});

test("a file that is not there is named", async () => {
  await expect(editionsOf(join(folder, "none.txt"), {}).next()).rejects.toThrow("There is no such file");
});
