import { describe, expect, it } from "vitest";
import { findDates } from "../../server/mentions/dates/dates.ts";
import { pageOf } from "../../server/mentions/page.ts";
import { articleOf } from "./reading.ts";

function dates(text: string, seenFrom: string | null = "2021-03-17"): string[] {
  const context = { newspaper: null, county: null, date: seenFrom, dateBasis: null };
  return findDates(pageOf(articleOf(text), context)).map(({ printed, date, until, timeOfDay, basis }) =>
    [printed, date, until, timeOfDay, basis === "inferred" ? "?" : null].filter((part) => part !== null).join(" "),
  );
}

describe("dates", () => {
  it.each([
    ["2021年3月16日上午,县里开会", ["2021年3月16日上午 2021-03-16 上午"]],
    ["二〇二一年三月十六日", ["二〇二一年三月十六日 2021-03-16"]],
    ["2021-03-16 10:20 发布", ["2021-03-16 2021-03-16"]],
    ["3月16日,县里开会", ["3月16日 2021-03-16 ?"]],
    ["12月28日,县里开会", ["12月28日 2020-12-28 ?"]],
    ["3月2日至5日,举办培训", ["3月2日至5日 2021-03-02 2021-03-05 ?"]],
    ["16日下午,县里开会", ["16日下午 2021-03-16 下午 ?"]],
    ["20日,县里开会", ["20日 2021-02-20 ?"]],
    ["39日,县里开会", ["39日 2021-03-09 ?"]],
    ["昨日上午,县里开会", ["昨日上午 2021-03-16 上午 ?"]],
    ["3月9日,甲村开会。当天下午,乙村开会", ["3月9日 2021-03-09 ?", "当天下午 2021-03-09 下午 ?"]],
    ["近日,县里开会", ["近日 ?"]],
    ["2021年度工作", ["2021年度 2021-01-01 2021-12-31"]],
    ["2021年3月份", ["2021年3月份 2021-03-01 2021-03-31"]],
  ])("%s", (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  it("leaves the year open where the edition's date is unknown", () => {
    expect(dates("3月16日,县里开会", null)).toEqual(["3月16日 ?"]);
  });

  it.each(["10日内办结", "满30日的", "县城2月30日", "第3日程"])("finds no date in %s", (text) => {
    expect(dates(text)).toEqual([]);
  });
});
