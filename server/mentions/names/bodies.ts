import type { Lattice, Token } from "../tokens/lattice.ts";
import { entryOf } from "../tokens/tokens.ts";
import { likelyName } from "./announced.ts";

/** How schools and hospitals end. */
const lasts = new Uint8Array(65536);
for (const last of "学校院园小中所室") lasts[last.charCodeAt(0)] = 1;
/** So many of them make a list of winners or members. */
const enoughBodies = 3;

/** 甲县第一中学陈锋、乙镇小学陆健、…: names right behind schools and hospitals, where several stand so. */
export function behindBodies({ text, right }: Lattice, tokens: readonly Token[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || lasts[text.charCodeAt(token.end - 1)] !== 1) continue;
    const kind = (entryOf(token, "organ") ?? entryOf(token, "organization-suffix"))?.as;
    if (kind !== "school" && kind !== "hospital") continue;
    const { start, word } = tokens[at + 1] ?? token;
    if (start !== token.end || (word !== null && word.entries.size > 0)) continue;
    const length = [3, 2].find(
      (each) => /[、,;。\n]/u.test(text[start + each] ?? "") || (right[start + each] ?? 0) >= 0.5,
    );
    const name = length === undefined ? undefined : /^[\u4e00-\u9fff]+$/u.exec(text.slice(start, start + length))?.[0];
    if (name !== undefined && likelyName(name)) names.push(name);
  }
  return names.length >= enoughBodies ? names : [];
}

/** How towns and bureaus end. */
const offices = new Uint8Array(65536);
for (const last of "镇乡道局办委心") offices[last.charCodeAt(0)] = 1;
const han = /^\p{Script=Han}+$/u;
const counts = new Set("等0123456789一二三四五六七八九十");
const counted = /^等?[\d一二三四五六七八九十]{1,3}[名位](?!个)/u;

/** 甲镇陈锋、乙局陆健、丙街道…6名负责人: names right behind towns and bureaus, in a list that counts them at its end. */
export function behindOffices({ text }: Lattice, tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let open: string[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || offices[text.charCodeAt(token.end - 1)] !== 1) continue;
    const length = memberLength(text, token.end);
    const listed = text[token.end + length] === "、";
    const name = length === 0 ? undefined : text.slice(token.end, token.end + length);
    if (name === undefined || !likelyName(name)) {
      open = [];
      continue;
    }
    open.push(name);
    if (listed) continue;
    if (open.length >= enoughBodies) found.push(...open);
    open = [];
  }
  return found;
}

/** How long a name would be that stands from `start` to a 、 or, as the last of its list, to its count; 0 for none. */
function memberLength(text: string, start: number): number {
  for (const length of [3, 2]) {
    const behind = text[start + length];
    if (behind === "、" && han.test(text.slice(start, start + length))) return length;
    if (counts.has(behind ?? "") && counted.test(text.slice(start + length, start + length + 6))) return length;
  }
  return 0;
}
