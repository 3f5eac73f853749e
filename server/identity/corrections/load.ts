import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import { type Correction, parseEntry } from "./entry.ts";
import { CorrectionError } from "./error.ts";
import { redirectsOf, refusalsOf } from "./redirects.ts";

/** All curators' judgements, in the order of files and entries. */
export interface Corrections {
  readonly entries: readonly Correction[];
  /** Id → the id it was merged into, followed to the end. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Pairs that a curator has said are two: `pairKey` → the entry. */
  readonly refusals: ReadonlyMap<string, Correction>;
}

export const noCorrections: Corrections = { entries: [], redirects: new Map(), refusals: new Map() };

/** Reads every `.yaml` of a folder; a folder that is not there holds none. Throws CorrectionError. */
export function loadCorrections(folder: string): Corrections {
  if (!existsSync(folder)) return noCorrections;
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/u.test(name));
  return correctionsOf(files.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Checks and compiles the texts of corrections files, each with the name it goes by in messages. Throws CorrectionError. */
export function correctionsOf(files: readonly (readonly [file: string, text: string])[]): Corrections {
  const entries = files.flatMap(([file, text]) => entriesOf(file, text));
  if (entries.length === 0) return noCorrections;
  const redirects = redirectsOf(entries);
  return { entries, redirects, refusals: refusalsOf(entries, redirects) };
}

const keyOf = (value: object): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);

function entriesOf(file: string, text: string): Correction[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken)
    throw new CorrectionError(file, broken.linePos?.[0].line ?? 1, broken.message.split("\n")[0] ?? "not YAML");
  const list: unknown = document.toJS();
  if (list === null || list === undefined) return [];
  if (!Array.isArray(list)) throw new CorrectionError(file, 1, "a corrections file is a list of entries");
  return list.map((raw: unknown, index): Correction => {
    const parsed = parseEntry(raw);
    const line = lineAt(document, lines, [index, ...(parsed.ok ? [] : parsed.path)]);
    if (!parsed.ok) throw new CorrectionError(file, line, parsed.message);
    return { action: parsed.action, place: { file, line }, key: keyOf(parsed.value), ...parsed.value } as Correction;
  });
}

function lineAt(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return lines.linePos(node.range?.[0] ?? 0).line;
  }
  return 1;
}
