import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Staged } from "../domain/diagnostic.ts";
import type { EditionHead, EditionSource } from "../domain/edition.ts";
import { decode, encodingOf } from "./decode.ts";
import { edition, editionOfRecords } from "./edition.ts";
import { InputError } from "./error.ts";
import { partFrontMatter } from "./front-matter.ts";
import { headOf } from "./head.ts";
import { editionsOfRecords, type FieldNames } from "./records.ts";

export interface InputOptions {
  /** Names of a crawler's fields in .jsonl, where they are not title, content, date, page, url, newspaper, county. */
  readonly fields?: Partial<FieldNames>;
}

type Overrides = Partial<EditionHead>;

/** What the system says of a file that cannot be opened, in the user's words. */
function unreadable(file: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "There is no such file: check the path.",
    EISDIR: "This is a folder: give files, or load the folder.",
    EACCES: "The file may not be read: check its permissions.",
  };
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) throw error;
  throw new InputError(file, null, reason, { cause: error });
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let rest = "";
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>) {
      decoder ??= new TextDecoder(encodingOf(chunk, file));
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    unreadable(file, error);
  }
  yield rest + (decoder?.decode() ?? "");
}

async function* oneByOne(text: string): AsyncGenerator<string> {
  yield* text.split("\n");
}

const badDate = (file: string, line: number | null) => (written: string, given: boolean) => {
  const where = given ? "--date" : "The date";
  throw new InputError(
    file,
    given ? null : line,
    `${where} is “${written}”, which is no date: write it as 2021-03-17.`,
  );
};

function printed(text: string, file: string, overrides: Overrides): EditionSource {
  const parted = partFrontMatter(text, file);
  const head = headOf(parted.head, overrides, badDate(file, parted.dateLine));
  if (parted.text.trim() === "") {
    throw new InputError(file, parted.firstLine, "Nothing is printed below the front matter: add the edition's text.");
  }
  return edition(file, head, parted.text, parted.firstLine);
}

async function fromWeb(text: string, file: string, overrides: Overrides): Promise<EditionSource> {
  // What reads HTML takes long to load, and most editions are plain text.
  const { webPage } = await import("./page.ts");
  const { head: own, record } = webPage(text, file);
  const head = headOf(own, overrides, badDate(file, null));
  // A whole page of a paper under one title is divided like a printed one.
  if ((record.text.match(/^本报讯/gmu)?.length ?? 0) > 1) return edition(file, head, record.text);
  return editionOfRecords(file, head, [{ ...record, page: head.page }]);
}

/** The kind of text that comes without a name, by how it begins. */
function sniff(text: string): string {
  const start = text.trimStart();
  if (/^\{[\s\S]*?"/u.test(start)) return ".jsonl";
  return /^<(?:!doctype|html|head|body|!--|\?xml)/iu.test(start) ? ".html" : ".txt";
}

/**
 * Reads a file's editions one after another; `-` is standard input. Records (.jsonl) are streamed: memory holds one
 * edition. Throws InputError, naming file and line, for whatever cannot be read.
 */
export async function* editionsOf(
  file: string,
  overrides: Overrides,
  options: InputOptions = {},
): AsyncGenerator<Staged<EditionSource>> {
  const staged = (value: EditionSource): Staged<EditionSource> => ({ value, diagnostics: [] });
  const kind = file === "-" ? "" : extname(file).toLowerCase();
  if (kind === ".jsonl" || kind === ".ndjson") {
    for await (const one of editionsOfRecords(linesOf(file), file, overrides, options.fields)) yield staged(one);
    return;
  }
  if (kind === ".json") {
    throw new InputError(file, null, "A .json file is no edition: give a crawler's records as .jsonl, one a line.");
  }
  const bytes =
    file === "-" ? await buffer(process.stdin) : await readFile(file).catch((error) => unreadable(file, error));
  const text = decode(bytes, file);
  const form = kind === "" ? sniff(text) : kind;
  if (form === ".jsonl") {
    for await (const one of editionsOfRecords(oneByOne(text), file, overrides, options.fields)) yield staged(one);
  } else if (/^\.x?html?$/u.test(form)) yield staged(await fromWeb(text, file, overrides));
  else yield staged(printed(text, file, overrides));
}
