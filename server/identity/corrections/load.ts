import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import { UserError } from "../../domain/user-error.ts";
import { type Correction, type CorrectionOf, parseEntry } from "./entry.ts";

/** A corrections file that cannot be used; `line` is 1-based. */
export class CorrectionError extends UserError {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}.`);
    this.file = file;
    this.line = line;
  }
}

/** All curators' judgements, in the order of files and entries. */
export interface Corrections {
  readonly entries: readonly Correction[];
  /** Id → the id it was merged into, followed to the end. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Hex digest: an edition loaded under other corrections is loaded anew. */
  readonly digest: string;
}

export const noCorrections: Corrections = { entries: [], redirects: new Map(), digest: "" };

/** Reads every `.yaml` of a folder; a folder that is not there holds none. Throws CorrectionError. */
export function loadCorrections(folder: string): Corrections {
  if (!existsSync(folder)) return noCorrections;
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/u.test(name));
  return correctionsOf(files.sort().map((name) => [join(folder, name), readFileSync(join(folder, name), "utf8")]));
}

/** Checks and compiles the texts of corrections files. Throws CorrectionError. */
export function correctionsOf(files: readonly (readonly [file: string, text: string])[]): Corrections {
  const entries = files.flatMap(([file, text]) => entriesOf(file, text));
  if (entries.length === 0) return noCorrections;
  const written = entries.map(({ place: _, ...entry }) => entry);
  const digest = createHash("sha256").update(JSON.stringify(written)).digest("hex");
  return { entries, redirects: redirectsOf(entries), digest };
}

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
    return { action: parsed.action, place: { file, line }, ...parsed.value } as Correction;
  });
}

function lineAt(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return lines.linePos(node.range?.[0] ?? 0).line;
  }
  return 1;
}

/** Merges and confirmed candidates as one map; who is merged twice or in a circle is refused. */
function redirectsOf(entries: readonly Correction[]): ReadonlyMap<string, string> {
  const direct = new Map<string, { readonly into: string; readonly entry: Correction }>();
  const add = (from: string, into: string, entry: Correction): void => {
    const before = direct.get(from);
    if (before !== undefined && before.into !== into) {
      throw problem(
        entry,
        `${from} is merged into ${before.into} already (${before.entry.place.file}:${before.entry.place.line})`,
      );
    }
    direct.set(from, { into, entry });
  };
  for (const entry of entries) {
    if (entry.action === "merge") for (const from of entry.merge) add(from, entry.into, entry);
    if (entry.action === "confirm") add(entry.confirm[1], entry.confirm[0], entry);
  }
  const redirects = new Map<string, string>();
  for (const [from, { into, entry }] of direct) {
    let end = into;
    for (let next = direct.get(end); next !== undefined; next = direct.get(end)) {
      if (next.into === from) throw problem(entry, `${from} would be merged into itself`);
      end = next.into;
    }
    redirects.set(from, end);
  }
  return redirects;
}

/** An error that names the entry's place. */
export function problem(entry: { readonly place: CorrectionOf<"merge">["place"] }, reason: string): CorrectionError {
  return new CorrectionError(entry.place.file, entry.place.line, reason);
}
