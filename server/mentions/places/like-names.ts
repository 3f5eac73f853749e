import type { PlaceMention } from "../../domain/mention.ts";
import type { Token } from "../tokens/lattice.ts";
import type { Part } from "./part.ts";

/** Sorts that end a place taken for a person: 孟 + 王村, 华阳闸. */
const likeNames: ReadonlyMap<string, PlaceMention["level"]> = new Map([
  ["村", "village"],
  ["屯", "village"],
  ["寨", "village"],
  ["镇", "town"],
  ["乡", "town"],
  ["闸", "site"],
  ["桥", "site"],
  ["坝", "site"],
  ["湖", "site"],
  ["河", "site"],
  ["路", "site"],
  ["峪", "site"],
  ["沟", "site"],
  ["湾", "site"],
  ["坪", "site"],
  ["谷", "site"],
  ["塘", "site"],
  ["岭", "site"],
  ["祠", "site"],
  ["庙", "site"],
  ["亭", "site"],
]);

/** A place that reads like a person's name: what lies in a town, or where somebody goes. */
export function namedLike(text: string, tokens: readonly Token[], at: number, before: Part | undefined): Part | null {
  const { start, end } = tokens[at] as Token;
  const level = likeNames.get(text[end - 1] ?? "");
  if (level === undefined) return null;
  const found = (from: number): Part => ({ start: from, end, level, code: null, rule: "place-like-name" });
  const gap = start - (before?.end ?? -9);
  if (before !== undefined && before.level !== "site" && gap >= 0 && gap <= 2) {
    const between = text.slice(before.end, start);
    if (gap === 0 || (/^\p{Script=Han}{1,2}$/u.test(between) && !/[的了在到和与及等为]/u.test(between)))
      return found(before.end);
  }
  const led =
    /(?:到|赴|往|入|进|视察|考察|检查|查看|察看|位于|至|达|景区|景点|古镇|古寨|名胜|古迹|完成|修缮|修复)了?$/u.test(
      text.slice(Math.max(0, start - 3), start),
    );
  const listed = text[start - 1] === "、" && before !== undefined && before.end === start - 1;
  return end - start > 2 && (led || listed) ? found(start) : null;
}
