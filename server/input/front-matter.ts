import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import type { EditionHead } from "../domain/edition.ts";
import { InputError } from "./error.ts";

const word = v.optional(v.nullable(v.union([v.string(), v.pipe(v.number(), v.transform(String))])));
const keys = ["newspaper", "county", "date", "page", "source"] as const satisfies readonly (keyof EditionHead)[];
const Head = v.strictObject({ newspaper: word, county: word, date: word, page: word, source: word });

export interface Parted {
  readonly head: Partial<EditionHead>;
  readonly text: string;
  /** 1-based line of the file on which `text` begins. */
  readonly firstLine: number;
  /** 1-based line of the date, for messages. */
  readonly dateLine: number;
}

/** Parts YAML front matter (between two lines of ---) from the printed text below it. */
export function partFrontMatter(whole: string, file: string): Parted {
  const open = /^---[ \t]*\r?\n/u.exec(whole);
  if (open === null) return { head: {}, text: whole, firstLine: 1, dateLine: 1 };
  const close = /^---[ \t]*(?:\r?\n|$)/mu.exec(whole.slice(open[0].length));
  if (close === null) {
    throw new InputError(file, 1, "The front matter is opened with --- and never closed: close it with a line of ---.");
  }
  const yaml = whole.slice(open[0].length, open[0].length + close.index);
  const end = open[0].length + close.index + close[0].length;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [broken] = document.errors;
  const at = (offset: number): number => lines.linePos(offset).line + 1;
  if (broken) {
    const reason = broken.message.split("\n")[0]?.replace(/ at line.*$/u, "") ?? "it cannot be parsed";
    throw new InputError(file, at(broken.pos[0]), `The front matter is not YAML (${reason}): write key: value.`);
  }
  const read = v.safeParse(Head, document.toJS() ?? {});
  if (!read.success) {
    const [issue] = read.issues;
    const key = String(issue.path?.[0]?.key ?? "");
    const place = yaml.search(new RegExp(`^${key.replace(/\W/gu, ".")}\\s*:`, "mu"));
    const wanted = `give ${keys.join(", ")}, each as plain text`;
    const reason = key === "" ? "is no list of key: value" : `has ${key}, which cannot be used`;
    throw new InputError(file, place < 0 ? 2 : at(place), `The front matter ${reason}: ${wanted}.`);
  }
  const dateLine = at(Math.max(0, yaml.search(/^date\s*:/mu)));
  const firstLine = whole.slice(0, end).split("\n").length;
  // An absent key and an empty one say the same: nothing.
  const head = Object.fromEntries(Object.entries(read.output).map(([key, value]) => [key, value ?? null]));
  return { head, text: whole.slice(end), firstLine, dateLine };
}
