import type { ProgramMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { touching } from "../domain/spans.ts";
import type { Found, Page } from "./page.ts";
import { apart, type PlainProgram, plainPrograms, strivings } from "./program-plain.ts";
import { type QuoteReading, readQuote } from "./program-quotes.ts";
import { folded } from "./program-variants.ts";
import { type Quote, quotesOf } from "./quotes.ts";

/** Every named policy, campaign, project, pilot and mechanism; the forms of one program share a name. */
export function findPrograms(page: Page, found: Found = {}): ProgramMention[] {
  const { text, article } = page;
  const works = found.works ?? [];
  const inWork = ({ start, end }: Span) =>
    touching(works, { start, end }).some((work) => start >= work.start && end <= work.end);
  const quotes = quotesOf(text);
  const quoted = quotedPrograms(text, quotes).filter((program) => !inWork(program));
  const plain = apart([...plainPrograms(page), ...strivings(text)]).filter(
    (program) =>
      !inWork(program) &&
      !touching(quotes, { start: program.start - 1, end: program.end + 1 }).some((quote) => cuts(program, quote)) &&
      !inName(program, found),
  );
  const inner = (program: Span) =>
    touching(plain, program).some(
      ({ start, end, name }) => name.endsWith("项目") && start < program.start && end > program.end,
    );
  const all = [...quoted.filter((program) => !inner(program)), ...plain].sort((a, b) => a.start - b.start);
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

const outside = /^(?:专项行动|实践活动|主题教育|行动|工程|计划|建设)/u;

/** Overlaps a quotation without holding it whole. */
function cuts(program: Span, quote: Quote): boolean {
  const apartFrom = program.end < quote.start || program.start > quote.end;
  return !apartFrom && !(program.start < quote.start && program.end > quote.end);
}

function quotedPrograms(text: string, quotes: readonly Quote[]): PlainProgram[] {
  const programs: PlainProgram[] = [];
  let previous: { quote: Quote; reading: QuoteReading } | null = null;
  for (const quote of quotes) {
    const reading: QuoteReading | null = readQuote(text, quote, previous);
    previous = reading && { quote, reading };
    if (!reading) continue;
    const named = membered.exec(text.slice(Math.max(0, quote.start - 16), quote.start));
    if (named && reading.rule === "program-quoted-tail") {
      const end = quote.start - 2;
      const member = (named[1] ?? "").replace(doing, "");
      programs.push({ start: end - member.length, end, name: member, kind: reading.kind, rule: "program-member" });
    }
    // “归雁”计划: the noun after the quotes belongs to the name.
    const outer = outside.exec(text.slice(quote.end + 1, quote.end + 7))?.[0] ?? "";
    const said = quote.said.replace(/[‘’]/gu, "").replace(/\s+/gu, " ").trim();
    const own = outer === "" || said.endsWith(outer);
    const name = own ? said : `“${said}”${outer}`;
    programs.push({
      start: own ? quote.start : quote.start - 1,
      end: own ? quote.end : quote.end + 1 + outer.length,
      name,
      kind: reading.kind,
      rule: reading.rule,
    });
  }
  return programs;
}

/** 工业项目大提升等“七大行动”: one of what the quotation counts. */
const membered = /(?:开展|实施|推进|打好|抓好|落实|深化|启动|[,、])([\p{Script=Han}]{4,12})等“$/u;

const doing = /^.*?(?:开展|实施|推进|打好|抓好|落实|深化|启动)(?=.{4})/u;

/** Part of an organization's name (全国文明城市创建指挥部, 改革办): the body, not the program. */
function inName({ start, end }: Span, { organizations = [], places = [] }: Found): boolean {
  const holds = (body: Span) => start >= body.start && end <= body.end;
  const here = { start, end };
  return touching(organizations, here).some(holds) || touching(places, here).some(holds);
}
