import { expect, it } from "vitest";
import { sentencesOf } from "../../server/domain/sentences.ts";

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it("ends sentences at stops and line ends, closing quotes kept with them", () => {
  expect(split("他说:“好。”会议开始;\n 全体起立!\n\n")).toEqual(["他说:“好。”", "会议开始;", "全体起立!"]);
});

it("cuts text that never stops", () => {
  expect(split("会".repeat(3000)).map(({ length }) => length)).toEqual([1200, 1200, 600]);
});
