import type { BylineRole } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { isPlace, likelyName, likelyOrganization } from "./names.ts";
import type { Token } from "./tokens.ts";

/** 来源:甲: a source that is nothing but a person's name is who sent the item in. */
export function sourcePerson(tokens: readonly Token[], at: number): (Span & { readonly name: string }) | undefined {
  const [label, first, second, third] = tokens.slice(at, at + 4);
  if (label === undefined || !/^(?:信息|稿件|文章)?来源|^稿源|^(?:报送|供稿|来稿)单位/u.test(label.text))
    return undefined;
  const sender =
    first?.kind === "name" && second?.kind === "name" && third?.start !== second.end && likelyOrganization(first.text);
  const [value, next] = sender ? [second, third] : [first, second];
  if (value?.kind !== "name" || next?.kind === "name" || next?.kind === "number") return undefined;
  // 来源|溪口县融媒体中心
  if (isPlace(value.text) || (next?.kind === "filler" && next.start === value.end)) return undefined;
  if (!likelyName(value.text) || value.text.length > 3 || /[网办局报台站部委社]$/u.test(value.text)) return undefined;
  return { start: value.start, end: value.end, name: value.text };
}

export function announces(token: Token | undefined): boolean {
  return token !== undefined && /^\s*[:丨]/u.test(token.after);
}

/** What a label that the vocabulary does not know credits by the sign in it: 监审, 图文采编. */
export function roleBySign(label: string): BylineRole | undefined {
  const signs = vocabulary().words("byline-sign");
  for (const character of label) {
    const role = signs.get(character)?.as;
    if (role !== undefined) return role as BylineRole;
  }
  return undefined;
}

/** Credits for other work (技术:甲): what stands before the colon is no name, and what follows is one. */
export function unknownLabel(token: Token, next: Token | undefined): boolean {
  if (token.kind !== "name" || next?.kind !== "name" || token.text.length > 6) return false;
  const barred = /^[/|]/u.test(token.after) && token.text.length <= 4 && roleBySign(token.text) !== undefined;
  if (!announces(token) && !barred) return false;
  return !likelyName(token.text) && (likelyName(next.text) || likelyOrganization(next.text));
}
