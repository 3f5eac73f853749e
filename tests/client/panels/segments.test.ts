import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Mark, paragraphs, segments } from "../../../client/panels/segments.ts";

const text = "县委开会\n本报讯(记者 钱二)赵一主持会议。\n第二段。";

function mark(start: number, end: number): Mark {
  return { start, end, printed: text.slice(start, end), nodeId: `id${start}`, kind: "Person" };
}

describe("an article's paragraphs", () => {
  const parts = [
    { kind: "HEADLINE", start: 0, end: 4 },
    { kind: "DATELINE", start: 5, end: 8 },
    { kind: "BYLINE", start: 8, end: 15 },
    { kind: "BODY", start: 15, end: text.length },
  ] as const;

  test("what runs on in one line is one paragraph; a line break begins another", () => {
    const found = paragraphs(text, parts).map(({ kind, spans }) => [
      kind,
      spans.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(found).toEqual([
      ["HEADLINE", ["县委开会"]],
      ["DATELINE", ["本报讯", "(记者 钱二)", "赵一主持会议。"]],
      ["BODY", ["第二段。"]],
    ]);
  });

  test("text that no part covers is still shown", () => {
    const shown = paragraphs(text, parts.slice(0, 1)).flatMap(({ spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(shown.join("\n")).toBe(text);
  });
});

describe("segments of a paragraph", () => {
  test("mentions and evidence may cross; each stretch knows both", () => {
    const found = segments(text, { start: 15, end: 22 }, [mark(15, 17)], { start: 16, end: 19 });
    expect(found.map((one) => [one.text, one.mark?.nodeId ?? null, one.lit])).toEqual([
      ["赵", "id15", false],
      ["一", "id15", true],
      ["主持", null, true],
      ["会议。", null, false],
    ]);
  });

  test("put together again they are the text, whatever the marks", () => {
    const range = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(range, fc.array(range), fc.option(range), ([start, end], marks, evidence) => {
        const lit = evidence === null ? null : { start: evidence[0], end: evidence[1] };
        const found = segments(
          text,
          { start, end },
          marks.map(([from, to]) => mark(from, to)),
          lit,
        );
        expect(found.map((one) => one.text).join("")).toBe(text.slice(start, end));
      }),
    );
  });
});
