import { language } from "../state/settings.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type Word = keyof typeof zh;

/** The words in the language chosen; `{0}`, `{1}` are replaced by the values. English singulars lose their s after 1. */
export function say(word: Word, ...values: readonly (string | number)[]): string {
  const text = language.value === "zh" ? zh[word] : en[word];
  const filled = text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ""));
  return language.value === "en" ? singular(filled) : filled;
}

function singular(text: string): string {
  return text
    .replace(
      /(?<![\d,.])1 (articles|meetings|programs|sentences|nodes|relations|hops)\b/g,
      (_, plural: string) => `1 ${plural.slice(0, -1)}`,
    )
    .replace(/(?<![\d,.])1 people\b/g, "1 person");
}

/** A word whose key is made at run time (a role, a kind of news); the value itself where there is none. */
export function sayIf(key: string, otherwise: string): string {
  return key in zh ? say(key as Word) : otherwise;
}

/** An ISO date as it is written: 2021年3月16日, 16 March 2021. */
export function day(iso: string | null | undefined): string {
  if (!iso) return say("undated");
  const at = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(language.value === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(at);
}

/** One day, or the first and the last. */
export function days(first: string | null | undefined, last: string | null | undefined): string {
  if (!first && !last) return say("undated");
  return !first || !last || first === last ? day(first || last) : say("firstLast", day(first), day(last));
}

/** A date as a newspaper's head has it, with its weekday. */
export function dateline(iso: string): string {
  const at = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(language.value === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "full",
    timeZone: "UTC",
  }).format(at);
}
