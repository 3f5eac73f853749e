/** A stretch of an article's text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How a run of mended text maps back to the edition's own characters:
 * `text[start + i]` was printed at `edition.text[source + i]` for `i` in `[0, end - start)`.
 * Runs are sorted by `start` and do not overlap; characters that a stage added have no run.
 */
export interface SourceRun extends Span {
  readonly source: number;
}
