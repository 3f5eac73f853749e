import { stringify } from "yaml";
import type { ReviewItem } from "./item.ts";

/**
 * The items as a corrections file in which everything is commented out: taking `# ` from the lines of an entry makes it
 * valid. Lines that begin with `##` are for the reader. `when` is an ISO day.
 */
export function entriesText(items: readonly ReviewItem[], who: string, when: string): string {
  const head = [
    "## Take `# ` from every line of an entry you agree with, say why, and keep the file in seeds/corrections;",
    "## load again to apply it. Taking an entry out of the file undoes it.",
  ];
  const blocks = items
    .filter(({ proposals }) => proposals.length > 0)
    .map((item, index) => block(item, index + 1, who, when));
  return `${[head.join("\n"), ...blocks].join("\n\n")}\n`;
}

function block(item: ReviewItem, number: number, who: string, when: string): string {
  const { kind, title, score, evidence, reasons, quote, proposals } = item;
  const weighed = [kind, score === null ? null : `score ${score.toFixed(2)}`, `evidence ${evidence}`];
  const lines = [`## ${number}. ${title} (${weighed.filter((part) => part !== null).join(", ")})`];
  for (const { rule, text } of reasons) lines.push(`##    ${rule}: ${text}`);
  if (quote !== null) lines.push(`##    “${quote.replace(/\s+/gu, " ")}”`);
  const why = reasons.map(({ text }) => text).join("; ");
  for (const proposal of proposals) {
    lines.push(`## If ${proposal.when}:`);
    const entry = stringify([{ ...proposal.entry, who, when, why }], { lineWidth: 0 });
    for (const line of entry.trimEnd().split("\n")) lines.push(`# ${line}`);
  }
  return lines.map((line) => line.replace(/[\r\n]/gu, " ")).join("\n");
}
