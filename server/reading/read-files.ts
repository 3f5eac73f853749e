import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Diagnostic, Staged } from "../domain/diagnostic.ts";
import type { EditionHead, EditionSource } from "../domain/edition.ts";
import type { EditionRows } from "../domain/rows.ts";
import { UserError } from "../domain/user-error.ts";
import { editionsOf, type InputOptions } from "../input/input.ts";
import { groupsOf, type ReadGroup, type ReadOne, readInGroups } from "./groups.ts";
import readHere from "./worker.ts";

/** One step of reading many files, in the order of the files. */
export type ReadStep =
  | {
      readonly kind: "rows";
      readonly file: string;
      readonly rows: EditionRows;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: "unchanged"; readonly file: string }
  | { readonly kind: "failed"; readonly file: string; readonly error: UserError }
  | { readonly kind: "done"; readonly file: string };

export interface ReadFilesOptions {
  readonly head: Partial<EditionHead>;
  readonly input?: InputOptions;
  /** Threads that read; the default leaves one core to the store. */
  readonly jobs?: number;
  /** Those that must be read: not an edition that is stored as it would be read now. Asked about many at once. */
  readonly wanted: (sources: readonly EditionSource[]) => Promise<ReadonlySet<EditionSource>>;
}

/** Below this number of files, starting threads costs more than it saves. */
const fewFiles = 4;

/**
 * Reads files to rows: memory is bounded by the number of threads and a batch, not by the number of files. A file that cannot be read gives a
 * `failed` step and the rest goes on.
 */
export async function* readFiles(files: readonly string[], options: ReadFilesOptions): AsyncGenerator<ReadStep> {
  const jobs = options.jobs ?? Math.max(1, availableParallelism() - 1);
  if (files.length <= fewFiles && options.jobs === undefined) {
    yield* inOrder(files, options, { jobs: 1, ahead: 1 }, (sources) => Promise.resolve(readHere(sources)));
    return;
  }
  const pool = new Piscina<readonly EditionSource[], Staged<EditionRows>[]>({
    filename: new URL("./worker.ts", import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
  });
  try {
    yield* inOrder(files, options, { jobs, ahead: jobs + 2 }, (sources) => pool.run(sources));
  } finally {
    await pool.destroy();
  }
}

/** How many groups of editions are read at once, and how many are begun before the first is done. */
interface Pace {
  readonly jobs: number;
  readonly ahead: number;
}

/** Wrapped, since an async generator would wait for a bare promise that it yields. */
interface Started {
  readonly step: Promise<ReadStep>;
}

async function* inOrder(
  files: readonly string[],
  options: ReadFilesOptions,
  { jobs, ahead }: Pace,
  read: ReadGroup,
): AsyncGenerator<ReadStep> {
  const waiting: Started[] = [];
  for await (const batch of batches(foundIn(files, options))) {
    const sources = batch.flatMap((found) => (found.kind === "found" ? [found.source] : []));
    const wanted = await options.wanted(sources);
    const groups = groupsOf(
      sources.filter((source) => wanted.has(source)),
      jobs,
    );
    const readOne = readInGroups(groups, read);
    const most = ahead * Math.max(1, ...groups.map(({ length }) => length));
    for (const found of batch) {
      waiting.push(started(found, wanted, readOne));
      const first = waiting.length >= most ? waiting.shift() : undefined;
      if (first !== undefined) yield await first.step;
    }
  }
  for (const { step } of waiting) yield await step;
}

/** An edition whose reading has not been decided on, or a step that is settled already. */
type Found =
  | {
      readonly kind: "found";
      readonly file: string;
      readonly source: EditionSource;
      readonly diagnostics: readonly Diagnostic[];
    }
  | Extract<ReadStep, { readonly kind: "failed" | "done" }>;

async function* foundIn(files: readonly string[], options: ReadFilesOptions): AsyncGenerator<Found> {
  for (const file of files) {
    try {
      for await (const { value: source, diagnostics } of editionsOf(file, options.head, options.input)) {
        yield { kind: "found", file, source, diagnostics };
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { kind: "failed", file, error };
    }
    yield { kind: "done", file };
  }
}

/** Editions decided on together, by number and by characters: so many texts are held besides those being read. */
const batchSize = 64;
const batchLength = 2_000_000;

async function* batches(all: AsyncIterable<Found>): AsyncGenerator<readonly Found[]> {
  let batch: Found[] = [];
  let length = 0;
  for await (const found of all) {
    batch.push(found);
    length += found.kind === "found" ? found.source.text.length : 0;
    if (batch.length < batchSize && length < batchLength) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

function started(found: Found, wanted: ReadonlySet<EditionSource>, read: ReadOne): Started {
  if (found.kind !== "found") return { step: Promise.resolve(found) };
  const { file, source, diagnostics } = found;
  if (!wanted.has(source)) return { step: Promise.resolve({ kind: "unchanged", file }) };
  const step = read(source).then<ReadStep>(({ value: rows, diagnostics: noticed }) => {
    return { kind: "rows", file, rows, diagnostics: [...diagnostics, ...noticed] };
  });
  step.catch(() => {}); // It is awaited in its turn; until then a rejection is not unhandled.
  return { step };
}
