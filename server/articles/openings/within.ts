import { press } from "../../vocabulary/press.ts";
import { type Credits, creditsOf } from "../credits/credits.ts";
import type { Cut } from "./openings.ts";

/** Where another report begins within a block: …。本报讯(记者 甲)…. */
const begins = /(?<=[。!?”)])(?<gap>[ \u3000]*)(?=\S[^。!?”,()]{0,24}[讯电][ \u3000]?[(][^()]{0,8}(?:记者|通讯员))/gu;

/** Who took a picture whose caption is followed by more text: …采茶。甲 摄 图为…, …采茶(甲 摄)…. */
const taken =
  /(?<=[。!?”])[ \u3000]*(?:[^\s。!?,;:()“”]{0,12}[ \u3000])?[^\s。!?,;:()“”]{2,12}?[ \u3000/]{0,2}摄(?:影报道|影)?(?=[ \u3000]+[^ \u3000|]|[↑↓▲▼◆])|(?<=[。!?”])[ \u3000]*\p{Script=Han}{2,3}[ \u3000]摄(?=[\p{Script=Han}\d])|[(][^()。]{1,24}摄影?[)](?=[^\s。|])/gu;

/** Authors in brackets, whatever stands in front of them: 某某台10月27日消息 (记者甲 通讯员乙)…. */
const bracketed =
  /[(][^()。]{0,16}(?:记者|通讯员)[^()。]{1,60}[)][ \u3000]*|【[^【】。]{0,16}(?:记者|通讯员)[^【】。]{1,60}】[ \u3000]*/gu;

/** Authors who report, behind a dateline of any form: …某地讯 某报记者甲报道:…. */
const reporting = /(?<=[讯电】):] ?|[ \u3000])\p{Script=Han}{0,12}(?:记者|通讯员)[^。,;:()]{2,30}报道[:]/gu;
/** So far into a block its own authors are looked for where no bracket holds them. */
const beginning = 80;

type Found = Cut & { readonly from: number };

function authors(read: string, stop: number): Found[][] {
  if (!/记者|通讯员/u.test(read)) return [];
  const told = [...read.slice(0, Math.min(stop, beginning)).matchAll(reporting)];
  return [...read.slice(0, stop).matchAll(bracketed), ...told].flatMap(({ 0: printed, index }) => {
    const credits = creditsOf(printed.trimEnd().replace(/[:]$/u, ""), true);
    return says(credits) ? [[{ kind: "byline", from: index, end: index + printed.length, credits }]] : [];
  });
}

function reports(read: string, stop: number): Found[][] {
  if (!/[讯电][ \u3000]?[(]/u.test(read)) return [];
  return [...read.slice(0, stop).matchAll(begins)].flatMap(({ index, groups }) => {
    const from = index + (groups?.gap?.length ?? 0);
    const line = press().dateline.exec(read.slice(from, stop))?.[0].length ?? 0;
    const byline = line === 0 ? null : press().leadByline.exec(read.slice(from + line, stop));
    const credits = byline === null ? null : creditsOf(byline[0], true);
    if (byline === null || credits === null || !says(credits)) return [];
    const names = from + line;
    const end = names + byline[0].length;
    return [
      [
        { kind: "dateline", from, end: names, credits: null },
        { kind: "byline", from: names, end, credits },
      ],
    ];
  });
}

function pictures(read: string, stop: number): Found[][] {
  if (!read.includes("摄")) return [];
  return [...read.slice(0, stop).matchAll(taken)].flatMap(({ 0: printed, index }) => {
    const credits = creditsOf(printed, true);
    const takes = says(credits) && credits.names.some(({ role }) => role === "photographer");
    return takes ? [[{ kind: "credit", from: index, end: index + printed.length, credits }]] : [];
  });
}

function says({ whole, labelled, names }: Credits): boolean {
  return whole && labelled && names.length > 0;
}

/**
 * What is credited within a block between `start` and `stop`: reports printed on in the block of another, with dateline and
 * byline, and the pictures of captions that follow one another.
 */
export function insertions(read: string, start: number, stop: number): Cut[] {
  const cuts: Cut[] = [];
  let at = start;
  const found = [...reports(read, stop), ...authors(read, stop), ...pictures(read, stop)].sort(
    (a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0),
  );
  for (const group of found) {
    const from = group[0]?.from ?? 0;
    if (from <= at) continue;
    cuts.push({ kind: "body", end: from, credits: null });
    for (const { kind, end, credits } of group) cuts.push({ kind, end, credits });
    at = cuts.at(-1)?.end ?? at;
  }
  return cuts;
}
