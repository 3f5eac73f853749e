import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadSighting } from "../../server/identity/judgements/clusters.ts";
import { mayBeOneOffice } from "../../server/identity/judgements/office.ts";
import { partingOf } from "../../server/identity/judgements/parting.ts";

const plain = "person/清河县/王伟";
let articles = 0;

/** One sighting: `水` is 县水利局局长, `教` 县教育局副局长, `民` 县民政局局长; in an edition of its own unless one is given. */
function seen(office: string, date: string | null, more: Partial<ReadSighting> = {}): ReadSighting {
  const posts: Record<string, string> = { 水: "县水利局局长", 教: "县教育局副局长", 民: "县民政局局长" };
  const article = `article/清河报/${articles++}/1`;
  const post = `post/清河县/${posts[office] ?? office}`;
  return { post, date, article, former: false, change: null, read: plain, ...more };
}

/** A sighting a month: "水教水教". */
const monthly = (offices: string) =>
  [...offices].map((office, index) => seen(office, `2020-${String(index + 1).padStart(2, "0")}-01`));
const people = (sightings: readonly ReadSighting[], id = plain) =>
  partingOf(id, sightings)?.people.map((person) => person.id.slice(id.length)) ?? null;

describe("people of one name are parted", () => {
  const two = ["@县教育局", "@县水利局"];
  it.each<[string, readonly ReadSighting[], string[] | null]>([
    ["who take turns in two bureaus", monthly("水教水教"), two],
    ["but not by one time there and back", monthly("水教水"), null],
    ["of two bureaus on one day", [seen("水", "2020-01-01"), seen("教", "2020-01-01")], two],
    [
      "of two bureaus in one edition, though what they did was days apart",
      [
        seen("水", "2020-01-01", { article: "article/清河报/x/1" }),
        seen("教", "2020-01-04", { article: "article/清河报/x/2" }),
      ],
      two,
    ],
    ["but not where somebody moved", monthly("水水水教教教"), null],
    ["nor where the day of the move prints both", [...monthly("水水水教教"), seen("教", "2020-03-01")], null],
    [
      "nor where an old title is printed two weeks late",
      [...monthly("水水教"), seen("水", "2020-03-15"), seen("教", "2020-04-01"), seen("教", "2020-05-01")],
      null,
    ],
    [
      "nor by one article with both",
      [
        ...monthly("水教水教水教"),
        seen("水", "2021-01-01", { article: "a/b/1" }),
        seen("教", "2021-01-01", { article: "a/b/1" }),
      ],
      null,
    ],
    [
      "nor by one that calls the past post",
      [
        ...monthly("水教水教水教"),
        seen("水", "2021-01-01", { article: "a/b/1" }),
        seen("教", "2021-01-01", { article: "a/b/1", former: true }),
      ],
      null,
    ],
    [
      "nor by a seat beside the office",
      monthly("水教水教").map((each) => ({ ...each, post: each.post.replace("县教育局副局长", "县委常委") })),
      null,
    ],
    [
      "nor where one office has two names",
      monthly("水教水教水教").map((each) => ({ ...each, post: each.post.replace("县水利局", "县教育和体育局") })),
      null,
    ],
    [
      "three of them",
      monthly("水教水教水教").concat(monthly("民水民教民水民教民")),
      ["@县教育局", "@县民政局", "@县水利局"],
    ],
    ["and one who may be either is nobody's", [...monthly("水教水教水教"), seen("民", "2020-12-01")], two],
    ["one of whom moved, and is one still", monthly("水教水教水教水民水民水民"), two],
  ])("%s", (_, sightings, ids) => {
    expect(people(sightings)).toEqual(ids);
  });

  it("asks more of a long name", () => {
    const long = (sightings: readonly ReadSighting[]) =>
      people(
        sightings.map((each) => ({ ...each, read: "person/清河县/欧阳小伟" })),
        "person/清河县/欧阳小伟",
      );
    expect(long(monthly("水教水教"))).toBeNull();
    expect(long(monthly("水教水教水"))).toEqual(two);
  });

  it("gives them the ids of an edition that names both, and of one another it only reports", () => {
    const told = [
      seen("水", "2020-01-01", { article: "a/b/1", read: `${plain}@县水利局局长` }),
      seen("教", "2020-01-01", { article: "a/b/1", read: `${plain}@县教育局副局长` }),
    ];
    const later = seen("水", "2024-01-01");
    const parting = partingOf(plain, [...told, later]);
    expect(parting?.people).toEqual([
      { id: `${plain}@县教育局副局长`, offices: ["县教育局"], articles: [] },
      { id: `${plain}@县水利局局长`, offices: ["县水利局"], articles: [later.article] },
    ]);
    expect(parting?.pairs[0]?.reasons.map(({ rule }) => rule)).toContain("one-article");
  });

  it("whatever the order of the sightings, with weights adding up to the score", () => {
    const sighting = fc
      .record({
        office: fc.constantFrom("水", "教", "民"),
        day: fc.integer({ min: 1, max: 12 }),
        article: fc.integer({ min: 1, max: 9 }),
      })
      .map(({ office, day, article }) =>
        seen(office, `2020-${String(day).padStart(2, "0")}-01`, { article: `article/报/${day}/${article}` }),
      );
    fc.assert(
      fc.property(
        fc
          .array(sighting, { maxLength: 14 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const parting = partingOf(plain, all);
          expect(partingOf(plain, shuffled)).toEqual(parting);
          for (const { score, reasons } of parting?.pairs ?? []) {
            const sum = reasons.reduce((total, { weight }) => total + weight, 0);
            expect(score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 2);
          }
          const ids = parting?.people.map(({ id }) => id) ?? [];
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });
});

it.each([
  ["县水利局", "县水利局水政科", true],
  ["县教育局", "县教育和体育局", true],
  ["县水利局", "县教育局", false],
  ["华埠镇", "华埠镇", true],
])("%s and %s may be one office: %s", (a, b, one) => {
  expect([mayBeOneOffice(a, b), mayBeOneOffice(b, a)]).toEqual([one, one]);
});
