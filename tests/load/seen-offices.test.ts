import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReadSighting } from "../../server/identity/judgements/clusters.ts";
import { officeOf } from "../../server/identity/judgements/office.ts";
import { partingOf } from "../../server/identity/judgements/parting.ts";
import { needALook } from "../../server/load/seen-offices.ts";
import type { Row } from "../../server/store/store.ts";

const plain = "person/青川县/王伟";
const bureaus = ["水利局", "教育局", "民政局", "财政局", "卫生健康局", "交通运输局", "审计局", "统计局", "林业局"];
const postOf = (bureau: number): string => `post/青川县/县${bureaus[bureau]}局长`;

interface Article {
  readonly day: number;
  readonly bureau: number;
  /** An office that the article calls a past one. */
  readonly past: number | null;
}

const daily = (day: number): string => new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10);

/** An edition a day; an article prints one office, and sometimes one held before. */
function sightingsOf(articles: readonly Article[]): ReadSighting[] {
  return articles.flatMap(({ day, bureau, past }, index) => {
    const article = `article/青川报/${daily(day)}/${index}`;
    const common = { date: daily(day), article, change: null, read: plain };
    return [
      { ...common, post: postOf(bureau), former: false },
      ...(past === null || past === bureau ? [] : [{ ...common, post: postOf(past), former: true }]),
    ];
  });
}

/** What load/offices says of these sightings, all of which stand at the plain id. */
function officesOf(sightings: readonly ReadSighting[]): Row[] {
  const current = sightings.filter(({ former }) => !former);
  return [...Map.groupBy(current, ({ post }) => post)].map(([post, own]) => {
    const dates = own.map(({ date }) => date ?? "").sort();
    return { plain, at: plain, post, first: dates.at(0) ?? null, last: dates.at(-1) ?? null };
  });
}

const decadeOfWeeks = 520;
const articles = fc.array(
  fc.record({
    day: fc.nat({ max: decadeOfWeeks }).map((week) => 7 * week),
    bureau: fc.nat({ max: bureaus.length - 1 }),
    past: fc.option(fc.nat({ max: bureaus.length - 1 }), { freq: 4 }),
  }),
  { minLength: 1, maxLength: 24 },
);
/** Most careers go from office to office; some of them back. */
const careers = fc
  .tuple(articles, fc.boolean())
  .map(([all, orderly]) =>
    orderly ? all.toSorted((a, b) => a.bureau - b.bureau).map((each, index) => ({ ...each, day: index * 40 })) : all,
  );

test("who is not looked at stays one person, whatever the edition adds", () => {
  let [left, looked] = [0, 0];
  const property = fc.property(careers, fc.nat(), (all, pick) => {
    const day = all[pick % all.length]?.day;
    const sightings = sightingsOf(all);
    const [before, added] = [
      sightings.filter(({ date }) => date !== daily(day ?? 0)),
      sightings.filter(({ date }) => date === daily(day ?? 0)),
    ];
    if (partingOf(plain, before) !== null) return;
    const offices = new Set(added.map(({ post }) => officeOf(post) ?? ""));
    const told = new Map([[plain, { offices, first: daily(day ?? 0), last: daily(day ?? 0) }]]);
    if (needALook(officesOf(before), told).length > 0) {
      looked++;
      return;
    }
    left++;
    expect(partingOf(plain, sightings)).toBeNull();
  });
  fc.assert(property, { numRuns: 3_000, seed: 1871 });
  expect(left).toBeGreaterThan(300);
  expect(looked).toBeGreaterThan(300);
});

test.each([
  ["goes on in the last of four offices", [0, 0, 1, 1, 2, 2, 3, 3], 3, []],
  ["is seen in a fifth office", [0, 0, 1, 1, 2, 2, 3, 3], 4, [plain]],
  ["goes back to the first", [0, 0, 1, 1, 2, 2, 3, 3], 0, [plain]],
])("who %s", (_, before, now, expected) => {
  const rows = officesOf(sightingsOf(before.map((bureau, index) => ({ day: index * 40, bureau, past: null }))));
  const day = daily(before.length * 40);
  const told = new Map([[plain, { offices: new Set([officeOf(postOf(now)) ?? ""]), first: day, last: day }]]);
  expect(needALook(rows, told)).toEqual(expected);
});
