import type { Article, BylineName } from "../../server/domain/article.ts";
import type { EditionContext } from "../../server/domain/edition.ts";
import type { Reading } from "../../server/domain/fact.ts";
import type { Mentions } from "../../server/domain/mention.ts";
import { factsOf } from "../../server/facts/facts.ts";
import { mentionsOf } from "../../server/mentions/mentions.ts";
import { pageOf } from "../../server/mentions/page.ts";

const context: EditionContext = { newspaper: null, county: "云台县", date: "2022-05-10", dateBasis: "given" };

/** (记者 甲) at the beginning of a text. */
function bylineOf(text: string): BylineName[] {
  const match = /^\(记者 (?<name>\p{Script=Han}+)\)/u.exec(text);
  const name = match?.groups?.name;
  return name === undefined ? [] : [{ name, role: "reporter", start: 4, end: 4 + name.length, rule: "test" }];
}

/** Reads a short article: its first line is the headline where there are two. */
export function read(text: string): Reading {
  const line = text.indexOf("\n");
  const parts: Article["parts"] =
    line < 0
      ? [{ kind: "body", start: 0, end: text.length }]
      : [
          { kind: "headline", start: 0, end: line },
          { kind: "body", start: line + 1, end: text.length },
        ];
  const article: Article = {
    key: "1",
    headline: line < 0 ? "" : text.slice(0, line),
    kicker: null,
    subhead: null,
    kind: "news",
    page: null,
    url: null,
    continuesOn: null,
    continuedFrom: null,
    text,
    parts,
    byline: bylineOf(text),
    runs: [],
    line: 1,
  };
  const [mentions] = mentionsOf([pageOf(article, context)]).value;
  return factsOf([{ article, context, mentions: mentions as Mentions }]).value[0] as Reading;
}
