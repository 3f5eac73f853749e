import type { ProgramMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import type { Found, Page } from "./page.ts";
import { apart, type PlainProgram, plainPrograms, strivings } from "./program-plain.ts";
import { type QuoteReading, readQuote } from "./program-quotes.ts";
import { folded } from "./program-variants.ts";
import { type Quote, quotesOf } from "./quotes.ts";

/** Every named policy, campaign, project, pilot and mechanism; the forms of one program share a name. */
export function findPrograms(page: Page, found: Found = {}): ProgramMention[] {
  const { text, article } = page;
  const works = found.works ?? [];
  const inWork = ({ start, end }: Span) => works.some((work) => start >= work.start && end <= work.end);
  const quotes = quotesOf(text);
  const quoted = quotedPrograms(text, quotes).filter((program) => !inWork(program));
  const plain = apart([...plainPrograms(page), ...strivings(text)]).filter(
    (program) =>
      !inWork(program) &&
      !quotes.some(({ start, end }) => program.start < end && program.end > start) &&
      !inName(program, found),
  );
  const all = [...quoted, ...plain].sort((a, b) => a.start - b.start);
  const names = folded(all.map(({ name }) => name));
  return all.map(({ start, end, name, kind, rule }) => {
    const goes = names.get(name) ?? name;
    const printed = article.text.slice(start, end);
    const basis = goes === name ? "stated" : "inferred";
    return {
      start,
      end,
      printed,
      name: goes,
      rule,
      kind,
      basis,
      ...(goes !== name && { reason: `与“${goes}”同一举措` }),
    };
  });
}

function quotedPrograms(text: string, quotes: readonly Quote[]): PlainProgram[] {
  const programs: PlainProgram[] = [];
  let previous: { quote: Quote; reading: QuoteReading } | null = null;
  for (const quote of quotes) {
    const reading: QuoteReading | null = readQuote(text, quote, previous);
    previous = reading && { quote, reading };
    if (!reading) continue;
    const name = quote.said.replace(/[‘’]/gu, "").replace(/\s+/gu, " ").trim();
    programs.push({ start: quote.start, end: quote.end, name, kind: reading.kind, rule: reading.rule });
  }
  return programs;
}

/** Part of an organization's name (全国文明城市创建指挥部, 改革办): the body, not the program. */
function inName({ start, end }: Span, { organizations = [] }: Found): boolean {
  return organizations.some((body) => start >= body.start && end <= body.end);
}
