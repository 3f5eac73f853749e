import * as v from "valibot";
import type { EditionHead, EditionSource } from "../domain/edition.ts";
import { editionOfRecords, type Record } from "./edition.ts";
import { InputError } from "./error.ts";
import { headOf } from "./head.ts";

/** Names of a crawler's fields, where they are not our own. */
export interface FieldNames {
  readonly title: string;
  readonly content: string;
  readonly date: string;
  readonly page: string;
  readonly url: string;
  readonly newspaper: string;
  readonly county: string;
  readonly source: string;
}

const plainNames: FieldNames = {
  title: "title",
  content: "content",
  date: "date",
  page: "page",
  url: "url",
  newspaper: "newspaper",
  county: "county",
  source: "source",
};

const Line = v.record(v.string(), v.unknown());

function said(record: v.InferOutput<typeof Line>, name: string): string | null {
  const value = record[name];
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.filter((one) => typeof one === "string").join("\n") || null;
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

interface Read {
  readonly head: EditionHead;
  readonly record: Record;
}

function readLine(text: string, line: number, file: string, names: FieldNames, overrides: Partial<EditionHead>): Read {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new InputError(file, line, "This line is not JSON: give one record a line, each a JSON object.", { cause });
  }
  const checked = v.safeParse(Line, parsed);
  if (!checked.success) throw new InputError(file, line, "This line is no JSON object: give one record a line.");
  const say = (name: keyof FieldNames): string | null => said(checked.output, names[name]);
  const content = say("content");
  const headline =
    say("title")
      ?.replace(/\s*\n\s*/gu, " ")
      .trim() ?? null;
  if (content === null && headline === null) {
    const known = Object.keys(checked.output).slice(0, 8).join(", ") || "none";
    const reason = `The record has neither ${names.title} nor ${names.content} (its fields: ${known})`;
    throw new InputError(file, line, `${reason}: name the crawler's fields with --fields.`);
  }
  const own = { newspaper: say("newspaper"), county: say("county"), date: say("date"), source: say("source") };
  const head = headOf(own, overrides, (written, given) => {
    const where = given ? "--date" : `The field ${names.date}`;
    throw new InputError(
      file,
      given ? null : line,
      `${where} is “${written}”, which is no date: write it as 2021-03-17.`,
    );
  });
  const page = overrides.page ?? say("page");
  return { head, record: { headline, text: content ?? "", page, url: say("url"), line } };
}

/** Groups a crawler's records (one JSON object a line) into editions: consecutive ones of one paper and day. */
export async function* editionsOfRecords(
  lines: AsyncIterable<string>,
  file: string,
  overrides: Partial<EditionHead>,
  fields: Partial<FieldNames> = {},
): AsyncGenerator<EditionSource> {
  const names = { ...plainNames, ...fields };
  /** Days may come back later in a crawl; each time makes an edition of its own, numbered. */
  const parts = new Map<string, number>();
  const grouped = (of: EditionHead): EditionSource => {
    const key = JSON.stringify(of);
    const part = (parts.get(key) ?? 0) + 1;
    parts.set(key, part);
    return editionOfRecords(file, of, records, part);
  };
  let head: EditionHead | null = null;
  let records: Record[] = [];
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text.trim() === "") continue;
    const read = readLine(text, number, file, names, overrides);
    const same = head !== null && JSON.stringify(head) === JSON.stringify(read.head);
    if (head !== null && !same) {
      yield grouped(head);
      records = [];
    }
    head = read.head;
    records.push(read.record);
  }
  if (head === null) throw new InputError(file, null, "The file holds no record: give one JSON object a line.");
  yield grouped(head);
}
