import type { Span } from "../domain/span.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";

/** How unlikely a surname is to open a name: 0 for the common ones; 4 where no surname begins here. */
function surnameCost(text: string, at: number): { readonly cost: number; readonly length: number } {
  const surnames = vocabulary().words("surname");
  const two = surnames.get(text.slice(at, at + 2));
  if (two?.as === "compound") return { cost: 0.2, length: 2 };
  const one = surnames.get(text.charAt(at));
  if (one === undefined) return { cost: 4, length: 1 };
  return { cost: one.as === "rare" ? 1 : 0, length: 1 };
}

function nameCost(text: string, start: number, end: number): number {
  const { cost, length } = surnameCost(text, start);
  const given = end - start - length;
  if (given === 2) return cost;
  if (given === 1) return cost + 0.6;
  return 9;
}

/** Splits names printed without anything between them (张三丰李四王五) into the likeliest names; spans in `text`. */
export function splitRun(text: string): Span[] {
  if (text.length <= 3) return [{ start: 0, end: text.length }];
  const best: { cost: number; from: number; name: boolean }[] = [{ cost: 0, from: -1, name: false }];
  const offer = (to: number, cost: number, from: number, name: boolean): void => {
    const known = best[to];
    if (known === undefined || cost < known.cost) best[to] = { cost, from, name };
  };
  for (let at = 0; at < text.length; at++) {
    const here = best[at];
    if (here === undefined) continue;
    for (let length = 2; length <= 4 && at + length <= text.length; length++) {
      offer(at + length, here.cost + nameCost(text, at, at + length), at, true);
    }
    const between = at > 0 && at + 1 < text.length && /[和与及、]/u.test(text.charAt(at));
    if (between) offer(at + 1, here.cost + 0.5, at, false);
  }
  const last = best[text.length];
  // A long name of another people (那仁图雅) is one name rather than several bad ones.
  if (last === undefined || last.cost >= 3.5) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  for (let to = text.length; to > 0; ) {
    const step = best[to];
    if (step === undefined) break;
    if (step.name) spans.unshift({ start: step.from, end: to });
    to = step.from;
  }
  return spans;
}

/** Whether a piece of a credit line reads like a Han name: a surname and one or two characters more. */
export function likelyName(text: string): boolean {
  const { cost, length } = surnameCost(text, 0);
  const given = text.length - length;
  return cost < 4 && given >= 1 && given <= 2 && /^\p{Script=Han}+$/u.test(text);
}

const organizationEnd =
  /(?:[局办部委社台站所院校厅处科队团会镇乡村县市区州旗省]|街道|公司|集团|中心|学校|中学|小学|医院|银行|支行|大队|支队|法院|融媒|传媒|日报|晚报|在线|发布)$/u;

/** Whether a piece of a credit line names the organization that sent the item in rather than a person. */
export function likelyOrganization(text: string): boolean {
  if (vocabulary().words("relative-organ").has(text)) return true;
  if (text.length === 2) return !likelyName(text);
  return organizationEnd.test(text) && (text.length > 3 || !likelyName(text));
}
