import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Diagnostic, Staged } from "../domain/diagnostic.ts";
import type { EditionHead, EditionSource } from "../domain/edition.ts";
import type { EditionRows } from "../domain/rows.ts";
import { UserError } from "../domain/user-error.ts";
import { editionsOf, type InputOptions } from "../input/input.ts";
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
  /** False for an edition whose digest is stored already: it is not read again. */
  readonly wanted: (source: EditionSource) => Promise<boolean>;
}

/** Below this number of files, starting threads costs more than it saves. */
const fewFiles = 4;

/**
 * Reads files to rows: memory is bounded by the number of threads, not of files. A file that cannot be read gives a
 * `failed` step and the rest goes on.
 */
export async function* readFiles(files: readonly string[], options: ReadFilesOptions): AsyncGenerator<ReadStep> {
  const jobs = options.jobs ?? Math.max(1, availableParallelism() - 1);
  if (files.length <= fewFiles && options.jobs === undefined) {
    yield* inOrder(files, options, 1, (source) => Promise.resolve(readHere(source)));
    return;
  }
  const pool = new Piscina<EditionSource, Staged<EditionRows>>({
    filename: new URL("./worker.ts", import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
  });
  try {
    yield* inOrder(files, options, jobs + 2, (source) => pool.run(source));
  } finally {
    await pool.destroy();
  }
}

type Read = (source: EditionSource) => Promise<Staged<EditionRows>>;

/** Wrapped, since an async generator would wait for a bare promise that it yields. */
interface Started {
  readonly step: Promise<ReadStep>;
}

async function* inOrder(
  files: readonly string[],
  options: ReadFilesOptions,
  ahead: number,
  read: Read,
): AsyncGenerator<ReadStep> {
  const waiting: Started[] = [];
  for (const file of files) {
    for await (const started of startedSteps(file, options, read)) {
      waiting.push(started);
      const first = waiting.length >= ahead ? waiting.shift() : undefined;
      if (first !== undefined) yield await first.step;
    }
  }
  for (const { step } of waiting) yield await step;
}

async function* startedSteps(file: string, options: ReadFilesOptions, read: Read): AsyncGenerator<Started> {
  const settled = (step: ReadStep): Started => ({ step: Promise.resolve(step) });
  try {
    for await (const { value: source, diagnostics } of editionsOf(file, options.head, options.input)) {
      if (await options.wanted(source)) {
        const step = read(source).then<ReadStep>(({ value: rows, diagnostics: noticed }) => {
          return { kind: "rows", file, rows, diagnostics: [...diagnostics, ...noticed] };
        });
        step.catch(() => {}); // It is awaited in its turn; until then a rejection is not unhandled.
        yield { step };
      } else yield settled({ kind: "unchanged", file });
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield settled({ kind: "failed", file, error });
  }
  yield settled({ kind: "done", file });
}
