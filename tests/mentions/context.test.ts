import { describe, expect, test } from "vitest";
import { divide } from "../../server/articles/articles.ts";
import type { EditionContext, EditionHead } from "../../server/domain/edition.ts";
import { edition } from "../../server/input/edition.ts";
import { noHead } from "../../server/input/head.ts";
import { layout } from "../../server/layout/layout.ts";
import { contextOf } from "../../server/mentions/context/context.ts";

function read(text: string, head: Partial<EditionHead> = {}): { value: EditionContext; rules: string[] } {
  const source = edition("page.txt", { ...noHead, ...head }, text);
  const { value, diagnostics } = contextOf(source, divide(source, layout(source).value).value);
  return { value, rules: diagnostics.map(({ severity, rule }) => `${severity} ${rule}`) };
}

const report = "本报讯(记者 王晓宇)6月13日,我县召开2022年第一次全县大会,推动各项工作在思南落地。县长到塘头镇调研。\n";

describe("where and when an edition was printed", () => {
  test("is taken as given, the county's name made whole", () => {
    expect(read(report, { county: "思南", date: "2022-06-20" }).value).toMatchObject({
      county: "思南县",
      date: "2022-06-20",
      dateBasis: "given",
    });
  });

  test("is read from the masthead", () => {
    expect(read(`今日思南\n2022年6月15日 星期三\n\n${report}`).value).toEqual({
      newspaper: "今日思南",
      county: "思南县",
      date: "2022-06-15",
      dateBasis: "printed",
    });
  });

  test("is inferred from what is named and dated, and said so", () => {
    const { value, rules } = read(report);
    expect(value).toEqual({ newspaper: null, county: "思南县", date: "2022-06-14", dateBasis: "inferred" });
    expect(rules).toEqual(["info context/county", "info context/date"]);
  });

  test("is not taken from history", () => {
    const story = "6月13日,我县召开建县庆祝大会。1949年思南解放,1956年思南大桥通车。\n";
    expect(read(story, { county: "思南" }).value).toMatchObject({ date: null, dateBasis: null });
    const farmer = "2月16日,塘头镇村民王晓宇起了个大早。他从2014年开始养牛,现有21头。\n";
    expect(read(farmer, { county: "思南" }).value).toMatchObject({ date: null, dateBasis: null });
  });

  test("stays open where nothing tells, with advice", () => {
    const { value, rules } = read("昨日,我县召开会议。\n");
    expect(value).toEqual({ newspaper: null, county: null, date: null, dateBasis: null });
    expect(rules).toEqual(["warning context/county", "warning context/date"]);
  });
});
