import type { Token } from "../tokens/lattice.ts";
import { isKind, printed } from "../tokens/tokens.ts";

/** Signs that OCR and slips put for 副. */
const forDeputy = new Set(["分", "付", "幅"]);
/** Titles misread for others of a like shape; the vocabulary knows them as titles. */
const forTitles = new Map([
  ["主住", "主任"],
  ["主仼", "主任"],
  ["书己", "书记"],
  ["书汜", "书记"],
]);
/** 分局长, 分行长 may well be meant. */
const branch = /^[局行院校社所]长$/u;
const doubled = /([^第一二三四五六七八九十]{2,6})\1|^([省市州县区旗])\2/u;
const leastDoubled = 4;

/** The title that a misread one stands for. */
export const titleMeant = (title: string): string | undefined => forTitles.get(title);

/** Whether the token before the title `head` is a misread 副. */
export function isDeputySlip(text: string, tokens: readonly Token[], at: number, head: Token): boolean {
  return (
    forDeputy.has(printed(tokens[at], text)) &&
    isKind(tokens[at - 1], "organ", "organization-suffix") &&
    !branch.test(head.word?.text ?? "")
  );
}

/** What an organization's name has printed twice over (县县公安局), as printed and as it should be; or null. */
export function doubledIn(organization: string): { readonly twice: string; readonly once: string } | null {
  if (organization.length < leastDoubled && organization[0] !== organization[1]) return null;
  const match = doubled.exec(organization);
  const once = match?.[1] ?? match?.[2];
  return match === null || once === undefined ? null : { twice: match[0], once };
}

export const misread = (printedAs: string, meant: string): string => `“${printedAs}”应为“${meant}”`;
export const repeated = (once: string): string => `“${once}”重复`;
