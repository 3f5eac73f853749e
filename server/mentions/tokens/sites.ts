import { Characters } from "../../domain/characters.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { onlyDescribes } from "../places/describing.ts";
import { knownToken, ownToken, readAnew } from "./anew.ts";
import type { Token } from "./lattice.ts";
import { isKind } from "./tokens.ts";

/** Where an item of a list ends. */
const edges = new Characters(/[、,。;\n]/u);
const longestItem = 16;
/** Verbs right before the first stop of a tour. */
const led =
  /(?:来到|前往|走进|深入|赶赴|奔赴|抵达|赶到|走访|[察查]看|参观|考察|视察|慰问|检查|调研|位于|(?<![达做得收感遇见看听想说受临赶直])[到赴])了?(?<item>[^的了着过在到与及等为是被把对将从向于其之以]{4,14})$/u;
/** Up to the last town or county, where the site's own name begins. */
const within = /^.*[省市县区旗镇乡村](?=.{2})/u;
const noName =
  /[的了着过在到与及等和为是被把对将从向于其之以由就也都又还并或至个座条所位名处省市县区旗镇乡村]|^(?:[全各本该每某此我这那几多两同整首新老旧大小中]|第|国家|原)/u;

const housing = /(?:小区|安置点|新村)$/u;

let ends: { readonly last: Characters; readonly longest: number; readonly words: ReadonlySet<string> } | undefined;
/** How the names of sites and bodies end, in words of two characters and more. */
function endings() {
  if (ends === undefined) {
    const words = new Set(
      [...vocabulary().words("place-suffix").values()]
        .filter(({ as, text }) => as === "site" || housing.test(text))
        .concat([...vocabulary().words("organization-suffix").values()].filter(({ as }) => as !== "bureau"))
        .map(({ text }) => text)
        .filter((text) => text.length > 1),
    );
    ends = {
      last: new Characters(new RegExp(`[${[...new Set([...words].map((word) => word.at(-1)))].join("")}]`, "u")),
      longest: Math.max(...[...words].map((word) => word.length)),
      words,
    };
  }
  return ends;
}

const describes = (word: string): boolean =>
  vocabulary().words("place-describing").has(word) || vocabulary().words("trade").has(word);

interface Site {
  readonly start: number;
  /** Where its own name ends. */
  readonly own: number;
  /** Where its sort begins. */
  readonly sort: number;
  readonly end: number;
}

/** 来到三道桥水库、敖其中学: stops whose own names are no words of their own. */
function sitesIn(text: string): Site[] {
  const { last, longest, words } = endings();
  const found: Site[] = [];
  let before = -1;
  for (let end = 0; end < text.length; end++) {
    if (!edges.has(text.charCodeAt(end))) continue;
    const from = Math.max(before + 1, end - longestItem);
    const comma = text[before] === "、";
    before = end;
    if (!last.has(text.charCodeAt(end - 1)) || end - from < 4) continue;
    const stretch = text.slice(from, end);
    const item = led.exec(stretch)?.groups?.item ?? (comma ? stretch : "");
    let length = Math.min(longest, item.length - 2);
    while (length > 1 && !words.has(item.slice(item.length - length))) length--;
    if (length < 2) continue;
    // 明丰 + 蔬菜 + 基地
    const kind = item.slice(0, item.length - length).slice(-2);
    const middle = item.length - length > 3 && describes(kind) ? 2 : 0;
    const own = item.slice(0, item.length - length - middle).replace(within, "");
    if (own.length < 2 || own.length > 4 || noName.test(own)) continue;
    if (isOrdinary(own) || onlyDescribes(own, "site")) continue;
    found.push({ start: end - length - middle - own.length, own: end - length - middle, sort: end - length, end });
  }
  return found;
}

const own = { cost: 14, speech: "nz", division: null };

/** Reads the own name of a stop of a tour as one word, and its sort as another. */
export function withSites(text: string, tokens: readonly Token[]): readonly Token[] {
  return readAnew(tokens, sitesIn(text), (at, site) => {
    const { start, own: name, sort, end } = site;
    const last = (tokens[at]?.end ?? end) < end ? lastOf(tokens, at, site) : -1;
    if (last < 0) return null;
    const described = name < sort ? [knownToken(text, name, sort)] : [];
    return { tokens: [ownToken(text, start, name, own), ...described, knownToken(text, sort, end)], last };
  });
}

/** The last token of the stop, or -1 where it does not end with one or holds a division or a body of the lists. */
function lastOf(tokens: readonly Token[], at: number, { sort, end }: Site): number {
  for (let last = at; last < tokens.length; last++) {
    const token = tokens[last];
    if (token === undefined || token.end > end) return -1;
    if (token.word?.division || (token.start < sort && isKind(token, "organ", "title", "collective"))) return -1;
    if (token.end === end) return last;
  }
  return -1;
}
