import type { ProgramMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { touching } from "../../domain/spans.ts";
import type { Found, Page } from "../page.ts";
import type { Token } from "../tokens/lattice.ts";
import { apart, joinedPrograms } from "./joined.ts";
import { outerNoun, sharedNoun } from "./nouns.ts";
import { plainPrograms } from "./plain.ts";
import type { PlainProgram } from "./program.ts";
import { type Quote, quotesOf } from "./quoted.ts";
import { type QuoteReading, readQuote } from "./quotes.ts";
import { strivings } from "./strivings.ts";
import { folded } from "./variants.ts";

/** Every named policy, campaign, project, pilot and mechanism; the forms of one program share a name. */
export function findPrograms(page: Page, tokens: readonly Token[], found: Found): ProgramMention[] {
  const { text, article } = page;
  // 《》 titles, and lines that credit the article (来源:甲绿化工程).
  const credits = article.parts.filter(({ kind }) => kind === "byline" || kind === "credit");
  const works = [...(found.works ?? []), ...credits].sort((a, b) => a.start - b.start);
  const inWork = ({ start, end }: Span) =>
    touching(works, { start, end }).some((work) => start >= work.start && end <= work.end);
  const quotes = quotesOf(text);
  const inQuotes = quotedPrograms(text, quotes).filter((program) => !inWork(program) || planned(text, program));
  const unquoted = apart([...plainPrograms(page, tokens, found), ...strivings(text)]).filter(
    (program) =>
      !inWork(program) &&
      !touching(inQuotes, program).some(
        (quoted) => quoted.start < program.start && quoted.end >= program.end && text.charAt(quoted.start) === "“",
      ) &&
      !touching(quotes, { start: program.start - 1, end: program.end + 1 }).some(
        (quote) => cuts(program, quote) && !(said(program, quote) && touching(inQuotes, quote).length === 0),
      ) &&
      !inName(program, found),
  );
  const { quoted, plain } = joinedPrograms(text, inQuotes, unquoted);
  const inner = (program: Span) =>
    touching(plain, program).some(({ start, end }) => start < program.start - 1 && end >= program.end);
  // “智慧安防”小区建设项目 is quoted first.
  const led = ({ start, end }: Span) =>
    quoted.some((program) => program.start - start <= 1 && program.start >= start && program.end < end);
  const all = [...quoted.filter((program) => !inner(program)), ...plain.filter((program) => !led(program))].sort(
    (a, b) => a.start - b.start,
  );
  const names = folded(all.map(({ name }) => name));
  return all.map(({ start, end, name, kind, rule, signs }) => {
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
      ...(signs !== undefined && { signs }),
      ...(goes !== name && { reason: `与“${goes}”同一举措` }),
    };
  });
}

/** 《“百船带百户”行动实施方案》: what the plan with that title is for. */
function planned(text: string, { end, signs = "" }: PlainProgram): boolean {
  const title = /^[^《》]{0,40}》/u.exec(text.slice(end, end + 41))?.[0] ?? "";
  return /noun/u.test(signs) && /(?:方案|意见|通知|办法|规划|倡议书)(?:\([^()]*\))?》$/u.test(title);
}

/** Overlaps a quotation without holding it whole. */
function cuts(program: Span, quote: Quote): boolean {
  const apartFrom = program.end < quote.start || program.start > quote.end;
  return !apartFrom && !(program.start < quote.start && program.end > quote.end);
}

/** “加快实施乡村振兴战略”: a known name in something that is said. */
const said = (program: PlainProgram, quote: Quote): boolean =>
  program.rule === "program-known" &&
  program.start >= quote.start &&
  program.end <= quote.end &&
  program.end - program.start >= 5 &&
  program.end - program.start < quote.end - quote.start;

function quotedPrograms(text: string, quotes: readonly Quote[]): PlainProgram[] {
  const times = Map.groupBy(quotes, ({ said }) => said);
  const read = new Map<Quote, QuoteReading>();
  let previous: { quote: Quote; reading: QuoteReading } | null = null;
  for (const quote of quotes) {
    const reading: QuoteReading | null = readQuote(text, quote, previous, times.get(quote.said)?.length ?? 1);
    previous = reading && { quote, reading };
    if (reading) read.set(quote, reading);
  }
  // What is a program in one sentence is one in the headline too.
  const proven = new Map([...read].map(([{ said }, reading]) => [said, reading]));
  return quotes.flatMap((quote) => {
    const reading = read.get(quote) ?? agreed(quote, proven.get(quote.said));
    return reading ? named(text, quote, reading) : [];
  });
}

function agreed({ said }: Quote, proven: QuoteReading | undefined): QuoteReading | undefined {
  return proven && said.length > 2 ? { ...proven, rule: "program-agreed" } : undefined;
}

/** A quotation's program, and the one that it counts among its own. */
function named(text: string, quote: Quote, { kind, rule, signs }: QuoteReading): PlainProgram[] {
  const programs: PlainProgram[] = [];
  const counted = membered.exec(text.slice(Math.max(0, quote.start - 16), quote.start));
  if (counted && /tail/u.test(signs)) {
    const end = quote.start - 2;
    const name = (counted[1] ?? "").replace(doing, "");
    programs.push({ start: end - name.length, end, name, kind, rule: "program-member" });
  }
  const right = text.slice(quote.end + 1, quote.end + 25);
  const said = quote.said.replace(/[‘’]/gu, "").replace(/\s+/gu, " ").trim();
  // “归雁”计划: the noun after the quotes belongs to the name; in “甲护农”“乙维权”行动 it is the first one's too.
  const outer = outerNoun(said, right);
  const shared = outer === "" && right.startsWith("“") && !selfNamed.test(said) ? sharedNoun(right) : "";
  const own = outer === "" || said.endsWith(outer) || (outer === "建设" && /(?:工程|行动|计划)$/u.test(said));
  const start = own ? quote.start : quote.start - 1;
  const end = own ? quote.end : quote.end + 1 + outer.length;
  const name = shared !== "" ? `“${said}”${shared}` : own ? said : `“${said}”${outer}`;
  return [...programs, { start, end, name, kind, rule, signs }];
}

const selfNamed = /(?:行动|工程|计划|活动|项目|机制|改革|战略)$/u;

/** 工业项目大提升等“七大行动”: one of what the quotation counts. */
const membered = /(?:开展|实施|推进|打好|抓好|落实|深化|启动|[,、])([\p{Script=Han}]{4,12})等“$/u;

const doing = /^.*?(?:开展|实施|推进|打好|抓好|落实|深化|启动)(?=.{4})/u;

/** Part of an organization's name (全国文明城市创建指挥部, 改革办): the body, not the program. */
function inName({ start, end, rule }: PlainProgram, { organizations = [], places = [] }: Found): boolean {
  // 全国文明城市创建指挥部 goes on; what only ends in a known name is no body.
  const known = rule === "program-known";
  const holds = (body: Span) => start >= body.start && (known ? end < body.end : end <= body.end);
  const here = { start, end };
  // A road under way is both.
  return touching(organizations, here).some(holds) || (rule !== "program-built" && touching(places, here).some(holds));
}
