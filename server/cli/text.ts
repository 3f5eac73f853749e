import { styleText } from "node:util";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Fact, Reading } from "../domain/fact.ts";
import { type ArticleContract, articleContract } from "../facts/contract.ts";
import type { EditionReading } from "../ingest.ts";

/** Plain text for people: what was read from an edition, article by article; `explain` adds rule, basis and quote. */
export function readingText(edition: EditionReading, explain: boolean): string {
  const { newspaper, county, date, dateBasis } = edition.context;
  const head = [newspaper, county, date === null ? "date unknown" : `${date} (${dateBasis ?? "given"})`];
  const lines = [
    `${styleText("dim", edition.source.file)}  ${styleText("bold", head.filter((part) => part !== null).join(" · "))}`,
  ];
  for (const reading of edition.readings) lines.push("", ...articleLines(reading, explain));
  return `${lines.join("\n")}\n\n`;
}

function articleLines(reading: Reading, explain: boolean): string[] {
  const { article, eventDate, facts } = reading;
  const lines = [styleText("bold", `${article.key}. ${article.headline}`)];
  if (article.kicker !== null) lines.push(`   kicker   ${article.kicker}`);
  if (article.subhead !== null) lines.push(`   subhead  ${article.subhead}`);
  lines.push(styleText("dim", `   ${[article.kind, eventDate, article.continuesOn].filter(Boolean).join(" · ")}`));
  for (const { name, role } of article.byline) lines.push(`   ${role.padEnd(14)} ${name}`);
  if (explain)
    return [...lines, ...[...facts].sort((a, b) => a.start - b.start).flatMap(explained), ...weighed(reading)];
  return [...lines, ...summary(reading)];
}

const row = (label: string, text: string): string => `   ${label.padEnd(14)} ${text}`;
/** One row for all, or none. */
const list = (label: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [row(label, texts.join("; "))];

/** What the article says, kind by kind; a meeting only relayed or announced is told from those that took place. */
function summary(reading: Reading): string[] {
  const { persons, meetings, programs, organizations, places, visits, appointments } = articleContract(reading);
  const held = new Set(meetings.map(({ name }) => name));
  const others = reading.entities.filter(({ kind, name }) => kind === "Meeting" && !held.has(name));
  const names = (things: readonly { readonly name: string }[]): string[] => things.map(({ name }) => name);
  return [
    ...list(
      "Person",
      persons.map(({ name, posts }) => (posts.length === 0 ? name : `${name} (${posts.join(", ")})`)),
    ),
    ...meetings.map(({ name, date, attendance }) =>
      row("Meeting", [name, date, attended(attendance)].filter(Boolean).join(" · ")),
    ),
    ...list("Not held here", names(others)),
    ...list("Program", names(programs)),
    ...list("Organization", names(organizations)),
    ...list("Place", names(places)),
    ...list(
      "Visit",
      [...Map.groupBy(visits, ({ person }) => person)].map(
        ([person, own]) => `${person} → ${own.map(({ to }) => to).join(", ")}`,
      ),
    ),
    ...list(
      "Appointment",
      appointments.map(({ person, post, kind }) => `${person} ${kind} ${post}`),
    ),
  ];
}

/** 王明 chair, speaker; 李华, 赵立 attendee: those with the same roles together. */
function attended(attendance: ArticleContract["meetings"][number]["attendance"]): string {
  return [...Map.groupBy(attendance, ({ roles }) => roles.join(", "))]
    .map(([roles, own]) => `${own.map(({ person }) => person).join(", ")} ${roles}`)
    .join("; ");
}

/** Why quotations were taken for programs. */
function weighed({ mentions }: Reading): string[] {
  const quoted = new Map(mentions.programs.map((program) => [program.name, program]));
  return [...quoted.values()].flatMap(({ name, rule, signs }) =>
    signs === undefined ? [] : [styleText("dim", `   ${name}: ${rule}, ${signs}`)],
  );
}

function explained(fact: Fact): string[] {
  const doubt = fact.basis === "inferred" ? styleText("yellow", ` inferred: ${fact.reason ?? "no reason kept"}`) : "";
  return [
    `   ${fact.from.name} ${styleText("cyan", fact.relation)} ${fact.to.name}${doubt}`,
    styleText("dim", `      ${fact.rule} [${fact.start}, ${fact.end}) ${fact.quote.replaceAll("\n", "⏎")}`),
  ];
}

/** One line a diagnostic, as compilers print them: `file:line: warning: message`. */
export function diagnosticLine(file: string, diagnostic: Diagnostic): string {
  const place = [diagnostic.file ?? file, diagnostic.line].filter((part) => part !== undefined).join(":");
  return `${place}: ${diagnostic.severity}: ${diagnostic.message}`;
}
