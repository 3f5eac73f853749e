import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { EditionHead, EditionSource } from "../domain/edition.ts";
import type { EditionRows } from "../domain/rows.ts";
import { correctedRows } from "../identity/corrections/corrected.ts";
import { type Corrections, loadCorrections } from "../identity/corrections/load.ts";
import type { InputOptions } from "../input/input.ts";
import { type LoadOutcome, loadEdition } from "../load/load.ts";
import { unchangedDigests } from "../load/unchanged.ts";
import { readFiles } from "../reading/read-files.ts";
import { readerDigest } from "../reading/reader-digest.ts";
import type { GraphStore } from "../store/store.ts";
import { progressOf, type Show } from "./progress.ts";
import { diagnosticLine } from "./text.ts";

export interface LoadingOptions {
  readonly head: Partial<EditionHead>;
  readonly input?: InputOptions;
  readonly show: Show;
  readonly jobs?: number;
  /** Those of seeds/corrections where not given. */
  readonly corrections?: Corrections;
  /** Read everything, store nothing. */
  readonly dryRun?: boolean;
  /** Aborted by Ctrl-C: the edition in hand is finished, the rest is left. */
  readonly signal?: AbortSignal;
}

export interface LoadSummary {
  readonly loaded: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly articles: number;
  readonly facts: number;
  readonly failed: readonly { readonly file: string; readonly message: string }[];
  readonly interrupted: boolean;
}

export const correctionsFolder = fileURLToPath(new URL("../../seeds/corrections/", import.meta.url));

/** What an edition was read from: its text and the reader. Which corrections it was loaded under is kept beside it. */
function digestOf(source: Pick<EditionSource, "sha256">): string {
  return createHash("sha256").update(`${source.sha256} ${readerDigest()}`).digest("hex");
}

/** Reads files and brings what is new or changed into the store, an edition a transaction. */
export async function loadFiles(
  store: GraphStore,
  files: readonly string[],
  options: LoadingOptions,
): Promise<LoadSummary> {
  const corrections = options.corrections ?? loadCorrections(correctionsFolder);
  const counts = { loaded: 0, replaced: 0, unchanged: 0, articles: 0, facts: 0 };
  const failed: { file: string; message: string }[] = [];
  const progress = progressOf(files.length, options.show);
  const count = (outcome: LoadOutcome["status"], rows: EditionRows): void => {
    counts[outcome]++;
    if (outcome === "unchanged") return;
    counts.articles += rows.nodes.filter(({ kind }) => kind === "Article").length;
    counts.facts += rows.edges.length;
  };
  /** Digests met in this run: another copy of the same edition is the same edition. */
  const met = new Set<string>();
  const wanted = async (sources: readonly EditionSource[]): Promise<ReadonlySet<EditionSource>> => {
    if (options.dryRun || sources.length === 0) return new Set(sources);
    const first = new Map<string, EditionSource>();
    for (const source of sources) {
      const digest = digestOf(source);
      if (!met.has(digest)) first.set(digest, source);
      met.add(digest);
    }
    for (const digest of await unchangedDigests(store, [...first.keys()], corrections)) first.delete(digest);
    return new Set(first.values());
  };
  let done = 0;
  let interrupted = false;
  const reading = {
    head: options.head,
    input: options.input ?? {},
    wanted,
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  };
  for await (const step of readFiles(files, reading)) {
    if (step.kind === "done") progress.step(++done, counts);
    else if (step.kind === "unchanged") counts.unchanged++;
    else if (step.kind === "failed") {
      failed.push({ file: step.file, message: step.error.message });
      progress.note(`xianzhi: ${step.error.message}`);
    } else {
      const { value, diagnostics } = correctedRows(step.rows, corrections);
      const rows = { ...value, sha256: digestOf(step.rows) };
      for (const diagnostic of [...step.diagnostics, ...diagnostics]) {
        if (diagnostic.severity !== "info") progress.note(diagnosticLine(step.file, diagnostic));
      }
      const status = options.dryRun ? "loaded" : (await loadEdition(store, rows, corrections)).status;
      count(status, rows);
      if (options.show === "json") {
        process.stdout.write(
          `${JSON.stringify({ file: step.file, edition: rows.edition, status, facts: rows.edges.length })}\n`,
        );
      }
    }
    if (options.signal?.aborted) {
      interrupted = true;
      break;
    }
  }
  progress.stop();
  return { ...counts, failed, interrupted };
}

/** The summary in words, for the end of a load. */
export function summaryText(summary: LoadSummary): string {
  const { loaded, replaced, unchanged, articles, facts } = summary;
  const editions = [
    [loaded, "loaded"],
    [replaced, "replaced"],
    [unchanged, "unchanged"],
    [summary.failed.length, "failed"],
  ] as const;
  const parts = editions.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const rows = articles > 0 ? `; ${articles} articles, ${facts} facts` : "";
  return `Editions: ${parts.length === 0 ? "none" : parts.join(", ")}${rows}.`;
}
