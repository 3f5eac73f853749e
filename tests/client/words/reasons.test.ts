import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { language } from "../../../client/state/settings.ts";
import { reasonText } from "../../../client/words/reasons.ts";
import { judgePeople } from "../../../server/identity/judgements/people.ts";
import type { PersonRecord, Sighting } from "../../../server/identity/judgements/record.ts";

// What a browser remembers, without a browser.
vi.mock("../../../client/state/settings.ts", () => ({ language: { value: "zh" } }));

let articles = 0;
const seen = (post: string, date: string, article = `article/${articles++}`): Sighting => ({
  ...{ post: `post/${post}`, date, article, former: false, change: null },
});

function person(at: string, sightings: readonly Sighting[], more: Partial<PersonRecord> = {}): PersonRecord {
  const [jurisdiction = "", whole = ""] = at.split("/");
  const [name = "", namesake = null] = whole.split("@");
  const days = sightings.map(({ date }) => date ?? "").sort();
  return {
    ...{ id: `person/${at}`, name, jurisdiction, namesake, sightings, credits: [], signedAbout: [], articles: 3 },
    ...{ first: days[0] ?? "2020-01-01", last: days.at(-1) ?? "2020-01-01" },
    ...more,
  };
}

const signs = (role: string) => ({ credits: [{ date: "2021-03-01", article: `article/${articles++}`, role }] });

/** Pairs that between them give every rule something to find. */
const pairs: readonly (readonly [PersonRecord, PersonRecord])[] = [
  [
    person("开化县/毛焮明", [seen("开化县/县长", "2020-04-30")]),
    person("常山县/毛焮明", [seen("常山县/县委书记", "2020-06-01")]),
  ],
  [
    person("开化县/王伟", [seen("开化县/县长", "2020-04-30"), seen("开化县/县长", "2021-04-30")]),
    person("常山县/王伟", [seen("常山县/县长", "2020-06-01")]),
  ],
  [
    person("开化县/王伟", [seen("开化县/县水利局局长", "2020-01-01")]),
    person("常山县/王伟", [seen("常山县/县水利局局长", "2020-06-01")]),
  ],
  [
    person("开化县/王伟", [seen("开化县/县教育局副局长", "2020-01-01")]),
    person("常山县/王伟", [seen("常山县/县委书记", "2020-06-01")]),
  ],
  [
    person("开化县/王伟", [seen("开化县/县长", "2020-01-01", "article/x")]),
    person("开化县/王伟@水利局", [seen("开化县/县长", "2020-06-01", "article/x")]),
  ],
  [person("开化县/欧阳春晓", []), person("肥西县/欧阳春晓", [])],
  [person("开化县/王伟", []), person("衢州市/王伟", [seen("衢州市/市委常委", "2020-01-01")])],
  [person("开化县/王伟", []), person("肥西县/王伟", [seen("肥西县/县长", "2020-01-01")])],
  [
    person("开化县/王伟", [seen("开化县/县委书记", "2020-01-01"), seen("开化县/县委书记", "2021-01-01")]),
    person("衢州市/王伟", [seen("衢州市/市委常委", "2020-01-01"), seen("衢州市/市委常委", "2021-01-01")]),
  ],
  [
    person("开化县/王伟", [seen("开化县/县长", "2020-01-01"), seen("开化县/县长", "2021-01-01")]),
    person("衢州市/王伟", [seen("衢州市/市教育局局长", "2020-01-01"), seen("衢州市/市教育局局长", "2021-01-01")]),
  ],
  [person("开化县/习近平", []), person("全国/习近平", [seen("全国/总书记", "2020-01-01")])],
  [
    person("开化县/习近平", [seen("开化县/县长", "2020-01-01")]),
    person("全国/习近平", [seen("全国/总书记", "2020-01-01")]),
  ],
  [
    person("开化县/王伟@采编", [], signs("editor")),
    person("开化县/王伟", [seen("开化县/县融媒体中心主任", "2020-01-01")]),
  ],
  [
    person("开化县/王伟@采编", [], { ...signs("correspondent"), signedAbout: ["organization/开化县/县水利局"] }),
    person("开化县/王伟", [seen("开化县/县水利局局长", "2020-01-01")]),
  ],
  [person("开化县/王伟@采编", [], signs("reporter")), person("常山县/王伟@采编", [], signs("reporter"))],
  [person("开化县/王伟", [seen("/董事长", "2020-01-01")]), person("常山县/王伟", [seen("/董事长", "2020-06-01")])],
];

const reasons = pairs.flatMap((pair) =>
  judgePeople(pair).flatMap((judgement) =>
    judgement.reasons.map(({ values = {}, ...reason }) => ({
      ...reason,
      values: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })),
    })),
  ),
);

/** The rules by which people are judged, as their files name them. */
const rules = new Set(
  ["people", "career", "press"].flatMap((file) => {
    const source = readFileSync(new URL(`../../../server/identity/judgements/${file}.ts`, import.meta.url), "utf8");
    return [...source.matchAll(/(?:\breason\(|\brule: )"([a-z-]+)"/gu)].map(([, rule]) => rule);
  }),
);

afterEach(() => {
  language.value = "zh";
});

test("the pairs above leave out only what needs many bearers", () => {
  const found = new Set(reasons.map(({ rule }) => rule));
  expect([...rules].filter((rule) => !found.has(rule ?? ""))).toEqual(["common-name"]);
});

test("every finding has words in Chinese and in English, with every blank filled", () => {
  reasons.push({ rule: "common-name", weight: -1, text: "", values: [{ name: "bearers", value: "4" }] });
  for (const reason of reasons) {
    language.value = "zh";
    const zh = reasonText(reason, "person/开化县/王伟");
    expect(zh, `${reason.rule} in Chinese`).not.toMatch(/[a-zA-Z{}]|^$|undefined/u);
    language.value = "en";
    const en = reasonText(reason, "person/开化县/王伟");
    expect(en, `${reason.rule} in English`).toMatch(/^[^{}]+$/u);
  }
});

test("a rule that the page does not know speaks English", () => {
  expect(reasonText({ rule: "new", weight: 1, text: "both like tea", values: [] }, "")).toBe("both like tea");
});
