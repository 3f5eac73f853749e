import type { BylineRole } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { isPlace, isWord, likelyName, likelyOrganization } from "../names.ts";
import type { Token } from "../tokens.ts";

type Sender = Span & { readonly name: string; readonly role: BylineRole };

/**
 * Who sent the item in, where a source names persons: 来源:甲, and behind their units 来源:县实验小学 甲、县教育局 乙.
 * Nobody where a part of it is neither.
 */
export function sourcePersons(tokens: readonly Token[], at: number): readonly Sender[] {
  const label = tokens[at];
  if (label === undefined || !sending.test(label.text)) return [];
  const senders: Sender[] = [];
  let unit = false;
  for (let next = at + 1; tokens[next]?.kind === "name"; next++) {
    const { text, start, end } = tokens[next] as Token;
    const behind = tokens[next + 1];
    // 来源:甲县融媒体中心 乙
    if (behind?.kind === "filler" && behind.start === end && tokens[next + 2]?.kind === "name") {
      unit = true;
      next++;
      continue;
    }
    const attached = behind?.kind !== "name" && behind?.start === end;
    // 来源:某镇党政综合 甲 乙
    const unnamed = senders.length === 0 && text.length >= longestNameOfUnit && onlyPersons(tokens, next + 1);
    if (behind?.kind === "name" && !attached && (likelyOrganization(text) || unnamed)) unit = true;
    // 来源|溪口县融媒体中心
    else if (attached || (!unit && senders.length > 0) || !personal(text)) return [];
    else senders.push({ start, end, name: text, role: unit ? "correspondent" : "reporter" });
  }
  if (tokens[at + 1 + senders.length]?.kind === "number" && !unit) return [];
  // One alone is the author; of several each speaks for a unit.
  return senders.length > 1 ? senders : senders.map((sender) => ({ ...sender, role: "reporter" }));
}

const sending = /^(?:信息|稿件|文章|图文|内容|新闻)?来源|^稿源|^(?:报送|供稿|来稿|作者)单位/u;

/** What is longer is the name of a unit, whatever it ends in. */
const longestNameOfUnit = 5;

/** Whether nothing but people are named from there on to the sign that closes the source. */
function onlyPersons(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === "name" && personal(tokens[at]?.text ?? "")) at++;
  return at > from && (tokens[at] === undefined || /[)\]】]$/u.test(tokens[at - 1]?.after.trim() ?? ""));
}

function personal(text: string): boolean {
  return likelyName(text) && text.length <= 3 && !isPlace(text) && !/[网办局报台站部委社]$/u.test(text);
}

/** Whether what stands before a name or a word for a role only describes it: 蒙文 of 蒙文编辑:, 某镇党委副书记. */
export function describes(token: Token, next: Token | undefined): boolean {
  if (next?.kind === "name") return token.text.length > 4 && office.test(token.text);
  // 甲 农民记者 乙: what sort of reporter.
  if (next?.start === token.end && /(?:记者|通讯员)$/u.test(next.text)) return isWord(token.text);
  return next?.kind === "role" && next.start === token.end && announces(next) && token.before.endsWith(" ")
    ? isWord(token.text) || /文$/u.test(token.text)
    : false;
}

const office = /(?:书记|主任|[局科部校站所院会镇乡股组]长|委员|干事|科员|经理|教师)$/u;

export function announces(token: Token | undefined): boolean {
  return token !== undefined && /^\s*[:丨]/u.test(token.after);
}

/** Labels with such a sign that are offices or other things: 值班县长, 审判员, 校长, 监理. */
const offices =
  /[^班][长事]$|书记$|(?:审判员|审判长|校长|法官|律师|评委|评审|[督监]员|责任人|负责人|监护人|联系人|包保人)$|监[理督护测]|审[计判]|签[约到]|采购|图书|文书|核[酸查]|值日|编[剧舞号制]/u;

/** What a label that the vocabulary does not know credits by the sign in it: 监审, 图文采编. */
export function roleBySign(label: string): BylineRole | undefined {
  const signs = vocabulary().words("byline-sign");
  if (offices.test(label)) return undefined;
  // 责任领导, 责任人 are of a table of duties.
  for (const character of label.replace(/^责任/u, "")) {
    const role = signs.get(character)?.as;
    if (role !== undefined) return role as BylineRole;
  }
  return undefined;
}

/** Whether it is a word for work on an article, whoever the name behind it is of: 翻译. */
function works(label: string): boolean {
  return isWord(label) && roleBySign(label) !== undefined;
}

/** Credits for other work (技术:甲): what stands before the colon is no name, and what follows is one. */
export function unknownLabel(token: Token, next: Token | undefined): boolean {
  if (token.kind !== "name" || next?.kind !== "name" || token.text.length > 6) return false;
  const barred =
    /^[/|]/u.test(token.after) &&
    token.text.length <= 4 &&
    (roleBySign(token.text) !== undefined || isWord(token.text));
  if (!announces(token) && !barred) return false;
  return !likelyName(token.text) && (likelyName(next.text) || likelyOrganization(next.text) || works(token.text));
}
