import { describe, expect, it } from "vitest";
import { VocabularyError } from "../../server/vocabulary/error.ts";
import { Lexicon, longest } from "../../server/vocabulary/lexicon.ts";
import { entriesOf } from "../../server/vocabulary/load.ts";
import { vocabulary } from "../../server/vocabulary/vocabulary.ts";

const failure = (source: string): unknown => {
  try {
    return entriesOf("some.yaml", source);
  } catch (error) {
    return error;
  }
};

describe("a vocabulary file", () => {
  it("gives one entry a word, with what its group says", () => {
    expect(entriesOf("some.yaml", "- kind: title\n  rank: 县处级\n  text: 县长 区长\n")).toEqual([
      { text: "县长", kind: "title", rank: "县处级" },
      { text: "区长", kind: "title", rank: "县处级" },
    ]);
  });

  it.each([
    ["- kind: title\n  text: 县长\n- kind: Title!\n  text: 区长\n", 3, /lower case/],
    ["- kind: title\n  text: 县长\n- kind: title\n  words: 区长\n", 3, /text/],
    ["- kind: title\n  text: 县长\n  rang: 县处级\n", 3, /rang/],
    ["- kind: title\n  text: [县长\n", 3, /./],
    ["kind: title\n", 1, /list of groups/],
  ])("that is broken is named with its line: %j", (source, line, reason) => {
    const error = failure(source);
    expect(error).toBeInstanceOf(VocabularyError);
    expect(error).toMatchObject({ file: "some.yaml", line, message: expect.stringMatching(reason) });
  });

  it("of the seeds is sound", () => {
    expect(vocabulary().words("surname").size).toBeGreaterThan(10);
  });
});

describe("a lexicon", () => {
  const lexicon = new Lexicon([
    { text: "县委", kind: "organization" },
    { text: "县委书记", kind: "title" },
    { text: "书记", kind: "title" },
    { text: "书记", kind: "noun" },
  ]);

  it("finds every word, nested ones too, longest first", () => {
    const found = lexicon.scan("原县委书记").map(({ start, end, entry }) => [start, end, entry.text]);
    expect(found).toEqual([
      [1, 5, "县委书记"],
      [1, 3, "县委"],
      [3, 5, "书记"],
      [3, 5, "书记"],
    ]);
  });

  it("gives longest words of chosen kinds without overlap", () => {
    expect(longest(lexicon.scan("县委书记和书记"), "title").map((hit) => hit.start)).toEqual([0, 5]);
    expect(longest(lexicon.scan("县委书记"), "noun").map((hit) => hit.start)).toEqual([2]);
  });
});
