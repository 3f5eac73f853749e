import { styleText } from "node:util";
import { Command } from "commander";
import { loadCorrections } from "../identity/corrections/load.ts";
import type { Reason } from "../identity/judgements/judgement.ts";
import { type Explanation, explain, type Support } from "../review/why.ts";
import { correctionsFolder } from "./loading.ts";
import { type StoreOptions, withStore, withStoreOptions } from "./options.ts";

/** `xianzhi why`: what a node is and what that rests on. */
export function whyCommand(): Command {
  return withStoreOptions(new Command("why"))
    .description("explain a node: whose it is and why, what supports it, corrections, who else it may be")
    .argument("<id>", "a node's id, e.g. person/开化县/鲁霞光")
    .option("--json", "print one JSON object")
    .action(async (id: string, options: StoreOptions & { readonly json?: boolean }) => {
      const corrections = loadCorrections(correctionsFolder);
      const explanation = await withStore(options, (store) => explain(store, corrections, id));
      process.stdout.write(options.json ? `${JSON.stringify(explanation)}\n` : explanationText(explanation));
    });
}

const range = (first: string | null, last: string | null): string =>
  first === null ? "undated" : first === last ? first : `${first} to ${last}`;
const articles = (count: number): string => `${count} ${count === 1 ? "article" : "articles"}`;

/** An explanation as plain text for people. */
export function explanationText(explanation: Explanation): string {
  const { id, asked, kind, name, aliases, jurisdiction, seen, split } = explanation;
  const lines = [styleText("bold", `${kind} ${name}`), `  ${id}`];
  if (asked !== null) lines.push(`  ${asked} was merged into it`);
  if (aliases.length > 0) lines.push(`  also called ${aliases.join("、")}`);
  lines.push(`  ${articles(seen.articles)}, ${range(seen.first, seen.last)}`);
  if (jurisdiction.why.length > 0) {
    lines.push(
      "",
      styleText("bold", `Whose: ${jurisdiction.name ?? "nobody's"}`),
      ...jurisdiction.why.map((why) => `  ${why}`),
    );
  }
  if (explanation.printed.length > 0) {
    const forms = explanation.printed.map(
      ({ form, times, county }) => `“${form}” ${times}× in papers of ${county ?? "no county"}`,
    );
    lines.push("", styleText("bold", "Printed as"), ...forms.map((form) => `  ${form}`));
  }
  if (explanation.support.length > 0)
    lines.push("", styleText("bold", "Rests on"), ...explanation.support.flatMap(supportLines));
  if (explanation.corrections.length > 0) lines.push("", styleText("bold", "Corrections"));
  for (const { place, action, who, when, why, editions } of explanation.corrections) {
    const effect =
      editions === null
        ? ""
        : editions === 0
          ? "; no effect yet"
          : `; in ${editions} ${editions === 1 ? "edition" : "editions"}`;
    lines.push(`  ${place}: ${action}, ${who}, ${when}: ${why}${effect}`);
  }
  if (explanation.apart.length > 0) lines.push("", styleText("bold", "Kept apart by what the editions print"));
  for (const { ids, score, reasons } of explanation.apart)
    lines.push(`  ${ids.join(" and ")}: two people, score ${score.toFixed(2)}`, ...reasons.map(reasonLine));
  if (explanation.judgements.length > 0) lines.push("", styleText("bold", "May be the same as"));
  for (const { ids, kind: judged, score, reasons } of explanation.judgements) {
    const other = ids.find((each) => each !== id) ?? id;
    lines.push(`  ${other}: ${judged}, score ${score.toFixed(2)}`, ...reasons.map(reasonLine));
  }
  if (split !== null) {
    const title = `May be two people, score ${split.score.toFixed(2)}: one of them of ${split.as} (${split.posts.join("、")})`;
    lines.push("", styleText("bold", title), ...split.reasons.map(reasonLine));
  }
  return `${lines.join("\n")}\n`;
}

function supportLines({ relation, out, other, change, articles: count, first, last, quote }: Support): string[] {
  const what = out ? `${relation} ${other}` : `${other} ${relation} it`;
  const words = [what, change, `${articles(count)}, ${range(first, last)}`].filter((part) => part !== null);
  return [`  ${words.join(" · ")}`, styleText("dim", `    ${quote.replace(/\s+/gu, " ")}`)];
}

const reasonLine = ({ rule, weight, text }: Reason): string =>
  `    ${`${weight > 0 ? "+" : ""}${weight.toFixed(1)}`.padStart(5)} ${rule}: ${text}`;
