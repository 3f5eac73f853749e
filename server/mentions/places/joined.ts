import { unspaced } from "../../domain/characters.ts";
import type { PlaceMention } from "../../domain/mention.ts";
import type { Token } from "../tokens/lattice.ts";
import { partAt } from "./at.ts";
import { longestPlace, type Part } from "./part.ts";
import { zone } from "./zone.ts";

/** The places that words end, one after the other: what takes in an earlier one replaces it, as 丁湾村周庄组 does not. */
export function joinedPlaces(text: string, tokens: readonly Token[]): PlaceMention[] {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const part = partAt(text, tokens, at, parts.at(-1));
    if (part === null) continue;
    while ((parts.at(-1)?.start ?? -1) >= part.start && parts.at(-1)?.rule !== "place-part") parts.pop();
    const before = parts.at(-1);
    // 观音河滨河公园 and 东区体育公园 are one place each.
    const named =
      before !== undefined &&
      part.level === "site" &&
      before.end === part.start &&
      part.end - before.start <= longestPlace;
    // 丁湾村周庄组: the group is named with its village, which is a place too.
    const village =
      before?.level === "village" && before.end === part.start && /组$/u.test(text.slice(part.start, part.end));
    if (village) parts.push({ ...part, start: before.start, rule: "place-part" });
    else if (
      named &&
      (leads.test(text.slice(before.start, before.end)) ||
        (before.rule === "place-short" && zone.test(text.slice(before.end, part.end))))
    )
      parts[parts.length - 1] = { ...part, start: before.start };
    else parts.push(part);
    // 大岩村三组
    const group =
      part.level === "village" && villageEnds.has(text[part.end - 1] ?? "")
        ? numberedGroup.exec(text.slice(part.end, part.end + longestGroup))
        : null;
    if (group !== null) parts.push({ ...part, end: part.end + group[0].length, code: null, rule: "place-part" });
  }
  return parts.map(({ start, end, level, code, rule }) => {
    const name = text.slice(start, end);
    return { start, end, printed: name, name: unspaced(name), rule, basis: "stated", level, code };
  });
}

const villageEnds: ReadonlySet<string> = new Set("村社区");
const longestGroup = 5;
const numberedGroup = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:组|社(?![区会]))(?![长织成])/u;

/** 观音河, 东区: what a site right behind it is named by. */
const leads = /^[东西南北中]区$|.[河江湖溪湾桥坝坪岭峰沟山闸塘库]$/u;
