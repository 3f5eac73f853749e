import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layout } from "../../server/layout/layout.ts";
import { printedSource } from "../printed-source.ts";

const blocks = (text: string): string[] => layout(printedSource(text)).value.map((block) => block.text);

describe("broken lines are mended", () => {
  test("across an empty line, in the middle of a word", () => {
    const text = "会议强调,要抓紧分析研判经济指标,全面分析问题短\n\n板,加大支持力度,激发市场活力。\n";
    expect(blocks(text)).toEqual([text.replaceAll("\n", "")]);
  });

  test("in columns of one width, paragraph by paragraph", () => {
    const lines = [
      "  6月10日,县里召开专题协商会,有关",
      "部门负责人参加会议,大家围绕食材配",
      "送、基地建设提出建议。",
      "  会议要求,要压实部门责任,推动学",
      "校食堂与本地合作社签订订单。",
    ];
    expect(blocks(lines.join("\n"))).toHaveLength(2);
  });

  test("inside brackets and quotation marks", () => {
    expect(blocks("本报讯(记者 王小明\n李大伟)3月1日,我县召开会议。")).toHaveLength(1);
    expect(blocks("李建国调研“一村\n一品”工作")).toEqual(["李建国调研“一村一品”工作"]);
  });
});

describe("what stands by itself is not glued", () => {
  test("headline, subhead, report and credit", () => {
    const printed = [
      "我县召开安全生产会议",
      "部署下一阶段工作",
      "本报讯(记者 王小明)3月1日,我县召开会议,部署工作。",
      "编辑:李大伟 审核:赵国强",
      "通讯员 孙小梅 摄",
    ];
    expect(blocks(printed.join("\n"))).toEqual(printed);
  });

  test("a sentence broken off before another article's headline", () => {
    expect(blocks("会议听取了有关部门的汇报,对全县创建工作\n\n认识金融产品 增强自我保护\n")).toHaveLength(2);
  });

  test("a caption with its credit before the next caption", () => {
    expect(blocks("村民忙着采摘秋梨。记者 王小明 摄\n茶农在茶园里采茶。")).toHaveLength(2);
  });
});

describe("every mapped character is the edition's own", () => {
  const piece = fc.constantFrom(
    "县委",
    "召开会议",
    ",",
    "。",
    "\n",
    "\n\n",
    " ",
    "\u3000",
    "(记者 王 明)",
    "\r\n",
    "A",
    "3月",
    "“",
    "”",
    "\f",
    "(下转第二版)",
    "張",
    "\uff0c",
  );
  test("for any mix of printed pieces", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        for (const block of layout(printedSource(text)).value) {
          for (const { start, end, source } of block.runs) {
            expect(text.slice(source, source + end - start)).toBe(block.text.slice(start, end));
          }
        }
        const kept = layout(printedSource(text)).value.flatMap((block) =>
          block.runs.map(({ start, end }) => block.text.slice(start, end)),
        );
        expect(kept.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});
