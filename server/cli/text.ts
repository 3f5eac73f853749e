import { styleText } from "node:util";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Fact, Reading } from "../domain/fact.ts";
import type { EditionReading } from "../ingest.ts";

/** Plain text for people: what was read from an edition, article by article; `explain` adds rule, basis and quote. */
export function readingText(edition: EditionReading, explain: boolean): string {
  const { newspaper, county, date, dateBasis } = edition.context;
  const head = [newspaper, county, date === null ? "date unknown" : `${date} (${dateBasis ?? "given"})`];
  const lines = [styleText("bold", head.filter((part) => part !== null).join(" · "))];
  for (const reading of edition.readings) lines.push("", ...articleLines(reading, explain));
  return `${lines.join("\n")}\n`;
}

function articleLines(reading: Reading, explain: boolean): string[] {
  const { article, eventDate, facts, entities } = reading;
  const lines = [styleText("bold", `${article.key}. ${article.headline}`)];
  if (article.kicker !== null) lines.push(`   kicker   ${article.kicker}`);
  if (article.subhead !== null) lines.push(`   subhead  ${article.subhead}`);
  lines.push(styleText("dim", `   ${[article.kind, eventDate, article.continuesOn].filter(Boolean).join(" · ")}`));
  for (const { name, role } of article.byline) lines.push(`   ${role.padEnd(14)} ${name}`);
  if (explain)
    return [...lines, ...[...facts].sort((a, b) => a.start - b.start).flatMap(explained), ...weighed(reading)];
  for (const kind of ["Person", "Meeting", "Program", "Organization", "Place"] as const) {
    const names = entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => described(entity.name, kind, facts));
    if (names.length > 0) lines.push(`   ${kind.padEnd(14)} ${names.join("; ")}`);
  }
  return lines;
}

function described(name: string, kind: string, facts: readonly Fact[]): string {
  if (kind !== "Person") return name;
  const posts = facts
    .filter(({ relation, from }) => relation === "HOLDS" && from.name === name)
    .map(({ to }) => to.name);
  return posts.length === 0 ? name : `${name} (${[...new Set(posts)].join(", ")})`;
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
