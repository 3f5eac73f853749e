import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide } from "../../server/articles/articles.ts";
import type { Article } from "../../server/domain/article.ts";
import { layout } from "../../server/layout/layout.ts";
import { printedSource } from "../printed-source.ts";

function read(...lines: readonly string[]): readonly Article[] {
  const source = printedSource(lines.join("\n"));
  return divide(source, layout(source).value).value;
}
const only = (...lines: readonly string[]): Article => {
  const articles = read(...lines);
  expect(articles).toHaveLength(1);
  return articles[0] as Article;
};
const partsOf = ({ parts, text }: Article): string[] =>
  parts.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const report = "本报讯(记者 王晓宇)3月16日,我县召开会议,部署有关工作。";

describe("headlines", () => {
  test("a kicker leads up to the headline, a subhead explains it", () => {
    expect(only("围绕创建文明城市主题", "我县举行专题报告会", report)).toMatchObject({
      kicker: "围绕创建文明城市主题",
      headline: "我县举行专题报告会",
      subhead: null,
    });
    expect(only("我县召开党政联席会议", "分析研判经济形势 部署下一阶段工作", report)).toMatchObject({
      kicker: null,
      headline: "我县召开党政联席会议",
      subhead: "分析研判经济形势 部署下一阶段工作",
    });
  });

  test("a notice's headline in two lines is one", () => {
    const notice = only(
      "甲河县人民代表大会常务委员会",
      "任免名单",
      "(2022年6月14日通过)",
      "任命:",
      "王晓宇为县教育局局长。",
    );
    expect(notice).toMatchObject({ headline: "甲河县人民代表大会常务委员会任免名单", kind: "appointments" });
  });

  test("a date and an author printed after the headline are parted from it", () => {
    const article = only("县医院新大楼启用 作者:王晓宇 发布时间:2013-06-03 10:27:34", "6月1日,县医院新大楼正式启用。");
    expect(article.headline).toBe("县医院新大楼启用");
    expect(article.byline.map(({ name }) => name)).toEqual(["王晓宇"]);
  });
});

describe("a web page in a file is one article", () => {
  test("with its source line, photo label and editors", () => {
    const article = only(
      "我县召开防汛会议",
      "2021-03-16 来源:县融媒体中心 编辑:王晓宇",
      "3月15日,我县召开防汛会议。",
      "会议现场",
      "会议要求,各部门要压实责任。",
      "编辑:陈国清 审核:李敏",
    );
    expect(article.byline.map(({ name, role }) => `${name} ${role}`)).toEqual([
      "王晓宇 editor",
      "陈国清 editor",
      "李敏 editor",
    ]);
  });

  test("with names in brackets at the end", () => {
    expect(partsOf(only("3月15日,我县召开会议。", "会议研究了其他事项。 (王晓宇 陈国清)")).at(-1)).toBe(
      "byline:  (王晓宇 陈国清)",
    );
  });
});

describe("continuation", () => {
  test("marks name the page and stand apart from the story", () => {
    expect(only("我县召开会议", `${report}(下转第二版)`)).toMatchObject({ continuesOn: "第二版" });
    const carried = only("乌江两岸换新颜", "(上接A1版)了新的名片。游客越来越多。");
    expect(carried.continuedFrom).toBe("A1版");
    expect(partsOf(carried)).toContain("body: 了新的名片。游客越来越多。");
  });

  test("both pages in one edition make one article", () => {
    const article = only("我县召开会议", report, "(下转第二版)", "我县召开会议", "(上接第一版)会议还研究了其他事项。");
    expect(article.text).toContain("会议还研究了其他事项。");
  });
});

describe("displaced tails", () => {
  test("go back where a sentence breaks off, by the word that the columns broke", () => {
    const [first, second] = read(
      "县政府召开常务会议",
      "本报讯(记者 王晓宇)3月16日,县政府召开常务会议,强调坚决防范和遏",
      "我县举行春茶开采节",
      "本报讯(记者 陈国清)3月15日,我县举行春茶开采节。",
      "茶农们采下了第一篓新茶。",
      "制重特大事故发生,确保形势稳定。",
    );
    expect(first?.text).toContain("防范和遏制重特大事故发生");
    expect(second?.text).not.toContain("事故");
  });

  test("stay where they are when no article breaks off", () => {
    const [, second] = read(
      "县政府召开常务会议",
      report,
      "我县举行春茶开采节",
      report,
      "进行了精准阐释,为大家上了一课。",
    );
    expect(second?.text).toContain("进行了精准阐释");
  });
});

test("whatever is printed, parts are in order and every mapped character is the edition's own", () => {
  const piece = fc.constantFrom(
    report,
    "我县召开会议",
    "\n",
    "\n\n",
    "(下转第二版)",
    "(上接第一版)",
    "编辑:王晓宇",
    "通讯员 王 明 摄",
    "县委书记",
    "会议强调,要抓好落实",
    "。",
    "(王晓宇 李敏)",
    "任命:",
    "\uff08记者 張三\uff09",
    "2021年3月17日",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = printedSource(pieces.join(""));
      for (const { text, parts, runs, byline } of divide(source, layout(source).value).value) {
        let end = 0;
        for (const part of parts) {
          expect(part.start - end).toBeGreaterThanOrEqual(0);
          expect(text.slice(end, part.start).replace("\n", "")).toBe("");
          end = part.end;
        }
        expect(end).toBe(text.length);
        for (const run of runs) {
          expect(source.text.slice(run.source, run.source + run.end - run.start)).toBe(text.slice(run.start, run.end));
        }
        for (const { start, end: to } of byline) expect(text.slice(start, to).trim()).not.toBe("");
      }
    }),
  );
});
