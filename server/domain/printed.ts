import type { SourceRun } from "./span.ts";

/** Text together with where each of its characters was printed (see SourceRun). */
export interface Printed {
  readonly text: string;
  readonly runs: readonly SourceRun[];
}

/** A stretch of the edition's own text, which stands at `source` there. */
export function printedAt(text: string, source: number): Printed {
  return { text, runs: text === "" ? [] : [{ start: 0, end: text.length, source }] };
}

/** The part from `start` to `end` (UTF-16 code units), its runs cut to fit. */
export function slicePrinted(printed: Printed, start: number, end: number): Printed {
  const runs: SourceRun[] = [];
  for (const run of printed.runs) {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from < to) runs.push({ start: from - start, end: to - start, source: run.source + from - run.start });
  }
  return { text: printed.text.slice(start, end), runs };
}

/** Sets pieces one after another, `glue` between them; the glue was not printed and has no run. */
export function joinPrinted(pieces: readonly Printed[], glue = ""): Printed {
  const runs: SourceRun[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) length += glue.length;
    for (const { start, end, source } of piece.runs) {
      const last = runs.at(-1);
      // Neighbours in print stay one run, so that a map is as short as the mending was.
      if (last !== undefined && last.end === start + length && last.source + (last.end - last.start) === source) {
        runs[runs.length - 1] = { ...last, end: end + length };
      } else runs.push({ start: start + length, end: end + length, source });
    }
    texts.push(piece.text);
    length += piece.text.length;
  }
  return { text: texts.join(glue), runs };
}
