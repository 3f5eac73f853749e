import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgePeople } from "../../server/identity/judgements/people.ts";
import type { Credit, PersonRecord, Sighting } from "../../server/identity/judgements/record.ts";
import { likelySlip } from "../../server/identity/judgements/slip.ts";
import { suspectSplit } from "../../server/identity/judgements/split.ts";

let articles = 0;
const seen = (post: string, date: string | null, more: Partial<Sighting> = {}): Sighting => ({
  ...{ post: `post/${post}`, date, article: `article/${articles++}/1`, former: false, change: null },
  ...more,
});
const signed = (role: string): Credit => ({ date: "2021-03-01", article: `article/${articles++}/1`, role });

/** 县/名 or 县/名@谁 with its sightings; named in as many articles. */
function person(at: string, sightings: readonly Sighting[], more: Partial<PersonRecord> = {}): PersonRecord {
  const [jurisdiction = "", whole = ""] = at.split("/");
  const [name = "", namesake = null] = whole.split("@");
  const days = sightings.flatMap(({ date }) => date ?? []).sort();
  return {
    ...{ id: `person/${at}`, name, jurisdiction, namesake, sightings, credits: [], signedAbout: [] },
    ...{ articles: Math.max(1, sightings.length), first: days[0] ?? null, last: days.at(-1) ?? null },
    ...more,
  };
}

const bare = (at: string, day: string) => person(at, [], { first: day, last: day });
const judge = (...records: PersonRecord[]) =>
  judgePeople(records).map(({ kind, reasons }) => [kind, reasons.map(({ rule }) => rule)]);
const mayor = [seen("开化县/县长", "2019-02-01"), seen("开化县/县长", "2020-04-30")];
const secretary = [seen("常山县/县委书记", "2020-06-01"), seen("常山县/县委书记", "2021-01-01")];

describe("two ids of one name", () => {
  it.each<[string, PersonRecord, PersonRecord, string, string]>([
    [
      "县长 here, 书记 there next",
      person("开化县/毛焮明", mayor),
      person("常山县/毛焮明", secretary),
      "candidate",
      "transfer",
    ],
    [
      "the same with a common name",
      person("开化县/王伟", mayor),
      person("常山县/王伟", secretary),
      "candidate",
      "transfer",
    ],
    [
      "a common name in another province",
      person("开化县/王伟", mayor),
      person("肥西县/王伟", [seen("肥西县/县教育局局长", "2020-06-01")]),
      "different",
      "place",
    ],
    [
      "two heads of bureaus, one after the other",
      person("开化县/王伟", [seen("开化县/县水利局局长", "2020-01-01")]),
      person("常山县/王伟", [seen("常山县/县水利局局长", "2020-06-01")]),
      "different",
      "rank",
    ],
    [
      "in two counties at once",
      person("开化县/毛焮明", mayor),
      person("常山县/毛焮明", [seen("常山县/县长", "2019-05-01"), seen("常山县/县长", "2019-09-01")]),
      "different",
      "two-places-at-once",
    ],
    [
      "the post left is printed there",
      person("开化县/毛焮明", mayor),
      person("常山县/毛焮明", [...secretary, seen("开化县/县长", "2020-06-02", { former: true })]),
      "same",
      "shared-post",
    ],
    [
      "a reporter and an official",
      person("开化县/黄杰@采编", [], { credits: [signed("reporter")] }),
      person("开化县/黄杰", [seen("开化县/县水利局局长", "2021-01-01")]),
      "different",
      "signs-only",
    ],
    [
      "an editor and the head of the media centre",
      person("开化县/黄小杰@采编", [], { credits: [signed("editor")] }),
      person("开化县/黄小杰", [seen("开化县/县融媒体中心主任", "2021-01-01")]),
      "candidate",
      "press-office",
    ],
    [
      "a correspondent who writes about the own bureau",
      person("开化县/黄小杰@采编", [], {
        credits: [signed("correspondent")],
        signedAbout: ["organization/开化县/县水利局"],
      }),
      person("开化县/黄小杰", [seen("开化县/县水利局副局长", "2021-01-01")]),
      "candidate",
      "writes-of-own",
    ],
    [
      "the prefecture's official printed bare below",
      person("衢州市/方小芳", [seen("衢州市/副市长", "2021-03-01")]),
      bare("开化县/方小芳", "2021-03-20"),
      "candidate",
      "bare-above",
    ],
    [
      "the same years apart",
      person("衢州市/方小芳", [seen("衢州市/副市长", "2021-03-01")]),
      bare("开化县/方小芳", "2015-03-20"),
      "different",
      "bare",
    ],
    [
      "市委常委 above, 县委书记 below",
      person("衢州市/鲁小霞", [seen("衢州市/市委常委", "2021-03-01"), seen("衢州市/市委常委", "2021-09-01")]),
      person("开化县/鲁小霞", [seen("开化县/县委书记", "2021-02-01"), seen("开化县/县委书记", "2021-10-01")]),
      "candidate",
      "two-levels",
    ],
    [
      "two bare names",
      bare("开化县/方小芳", "2021-03-20"),
      bare("常山县/方小芳", "2021-03-20"),
      "different",
      "no-posts",
    ],
    [
      "told apart in an article, but with the other's post",
      person("清河县/王伟@县水利局", [seen("清河县/县水利局局长", "2020-01-01")]),
      person("清河县/王伟", [seen("清河县/县水利局局长", "2020-02-01")]),
      "candidate",
      "shared-post",
    ],
    [
      "a leader with a common name, bare in a county",
      person("全国/李强", [seen("全国/国务院总理", "2023-05-01")]),
      bare("开化县/李强", "2023-05-02"),
      "candidate",
      "central-figure",
    ],
    [
      "a leader's name on a county's official",
      person("全国/李强", [seen("全国/国务院总理", "2023-05-01")]),
      person("开化县/李强", [seen("开化县/县水利局局长", "2023-05-01")]),
      "different",
      "central-figure",
    ],
  ])("%s", (_, one, other, kind, rule) => {
    const [[found, rules] = []] = judge(one, other);
    expect(found).toBe(kind);
    expect(rules).toContain(rule);
  });

  it("named by one article are different", () => {
    const article = "article/x";
    const one = person("开化县/王伟", [seen("开化县/县水利局局长", "2020-01-01", { article })]);
    const other = person("衢州市/王伟", [seen("衢州市/市水利局局长", "2020-01-01", { article })]);
    expect(judge(one, other)).toMatchObject([["different", expect.arrayContaining(["one-article"])]]);
  });

  it("are judged alike in whatever order they come, with all weights adding up to the score", () => {
    const records = [
      person("开化县/王伟", mayor),
      person("常山县/王伟", secretary),
      bare("衢州市/王伟", "2020-01-01"),
      person("开化县/王伟@采编", []),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(judgePeople(shuffled)).toEqual(judgePeople(records));
      }),
    );
    for (const { score, reasons } of judgePeople(records)) {
      const sum = reasons.reduce((total, { weight }) => total + weight, 0);
      expect(score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 2);
    }
  });
});

describe("one id", () => {
  const water = (day: string, article?: string) =>
    seen("清河县/县水利局局长", day, article === undefined ? {} : { article });
  const school = (day: string, article?: string) =>
    seen("清河县/县教育局副局长", day, article === undefined ? {} : { article });

  it.each<[string, string, readonly Sighting[], string | null]>([
    [
      "seen to and fro between two bureaus",
      "王伟",
      [water("2020-01-01"), water("2020-03-01"), school("2020-02-01"), water("2020-04-01")],
      "县教育局",
    ],
    [
      "seen in two bureaus on one day",
      "王伟",
      [water("2020-01-01"), school("2020-01-01"), water("2020-02-01")],
      "县教育局",
    ],
    [
      "that moved from one to the other",
      "王伟",
      [water("2020-01-01"), water("2020-02-01"), school("2020-03-01"), school("2020-04-01")],
      null,
    ],
    [
      "printed once with both posts",
      "王伟",
      [water("2020-01-01", "a"), school("2020-01-01", "a"), school("2020-02-01"), water("2020-03-01")],
      null,
    ],
    [
      "that sits on the committee too",
      "王伟",
      [
        water("2020-01-01"),
        seen("清河县/县委常委", "2020-02-01"),
        water("2020-03-01"),
        seen("清河县/县委常委", "2020-04-01"),
      ],
      null,
    ],
    [
      "that was called by a past post",
      "王伟",
      [water("2020-01-01"), seen("清河县/县教育局副局长", "2020-02-01", { former: true }), water("2020-03-01")],
      null,
    ],
    [
      "promoted in its bureau",
      "王伟",
      [water("2020-01-01"), seen("清河县/县水利局副局长", "2020-02-01"), water("2020-03-01")],
      null,
    ],
  ])("%s: two people?", (_, name, sightings, as) => {
    const proposal = suspectSplit(person(`清河县/${name}`, sightings));
    expect(proposal?.as ?? null).toBe(as);
    if (proposal !== null) expect(proposal.posts).toEqual(["post/清河县/县教育局副局长"]);
  });
});

describe("two names that differ in a character", () => {
  const post = "post/开化县/县长";
  const held = (...days: string[]) => days.map((day) => seen("开化县/县长", day));
  const usual = person("开化县/毛焮明", held("2020-01-01", "2020-02-01", "2020-03-01"));

  it.each<[string, PersonRecord, string | null]>([
    ["the rare one seen meanwhile, alike in sound", person("开化县/毛欣明", held("2020-02-10")), "candidate"],
    ["the rare one seen meanwhile", person("开化县/毛焮朋", held("2020-02-10")), "candidate"],
    ["a successor", person("开化县/毛焮朋", held("2020-03-10", "2020-04-10", "2020-05-10")), "different"],
    ["years apart", person("开化县/毛欣明", held("2015-02-10")), null],
  ])("%s", (_, other, kind) => {
    expect(likelySlip(usual, other, post)?.kind ?? null).toBe(kind);
    expect(likelySlip(other, usual, post)).toEqual(likelySlip(usual, other, post));
  });
});
