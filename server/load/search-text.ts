import { createRequire } from "node:module";
import { pinyin } from "pinyin-pro";
import type { NodeRow } from "../domain/rows.ts";
import type { NodeKind } from "../model/kinds.ts";

type Convert = (text: string) => string;
interface OpenCC {
  Converter(options: { readonly from: "cn" | "t"; readonly to: "cn" | "t" }): Convert;
}

/** The properties by which a node is looked for. */
const sought = ["name", "aliases", "title", "headline", "kicker", "subhead"] as const;

const require = createRequire(import.meta.url);
let converters: readonly [Convert, Convert] | undefined;

/** The dictionaries take a fifth of a second to build: only a process that loads pays for them. */
function otherScripts(text: string): readonly string[] {
  converters ??= [
    (require("opencc-js/cn2t") as OpenCC).Converter({ from: "cn", to: "t" }),
    (require("opencc-js/t2cn") as OpenCC).Converter({ from: "t", to: "cn" }),
  ];
  return converters.map((convert) => convert(text)).filter((form) => form !== text);
}

/** How a query must be spelled to be found in `searchText`: NFKC, lower case, one space, ü as v. */
export function searchSpelling(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("ü", "v").replace(/\s+/gu, " ").trim();
}

function romanised(text: string, kind: NodeKind): readonly string[] {
  const surname = kind === "Person" ? "head" : "off";
  const syllables = pinyin(text, { toneType: "none", type: "array", surname, v: true, nonZh: "removed" });
  const [first, ...rest] = syllables;
  if (first === undefined) return [];
  const initials = syllables.map((syllable) => syllable.charAt(0)).join("");
  const forms = [syllables.join(" "), syllables.join(""), initials];
  // A person's name is usually typed surname first, the given name in one word; a compound surname has two syllables.
  if (kind === "Person" && rest.length > 1) forms.push(`${first} ${rest.join("")}`);
  if (kind === "Person" && rest.length > 2) forms.push(`${first}${rest[0]} ${rest.slice(1).join("")}`);
  return forms;
}

const known = new Map<string, string>();
/** Names recur from edition to edition; beyond this many the oldest are forgotten. */
const knownLimit = 50_000;

function formsOf(text: string, kind: NodeKind): string {
  const key = kind === "Person" ? `@${text}` : text;
  let forms = known.get(key);
  if (forms === undefined) {
    const spelled = searchSpelling(text);
    forms = [...new Set([spelled, ...otherScripts(spelled), ...romanised(spelled, kind)])].join(" ");
    if (known.size >= knownLimit) known.delete(known.keys().next().value ?? "");
    known.set(key, forms);
  }
  return forms;
}

/**
 * Everything a node can be found by, in one text: characters as written, simplified and traditional; full pinyin with
 * and without spaces; initials.
 */
export function searchTextOf({ kind, properties }: NodeRow): string {
  const names = sought.flatMap((key) => {
    const value = properties[key];
    return typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  });
  return [...new Set(names)].map((name) => formsOf(name, kind)).join(" ");
}
