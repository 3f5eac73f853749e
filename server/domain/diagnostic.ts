export type Severity = "error" | "warning" | "info";

/** What a stage noticed and what to do about it. `line` is 1-based in the input file. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly message: string;
  readonly rule?: string;
  readonly file?: string;
  readonly line?: number;
}

/** What every pipeline stage returns; a stage never throws on odd text. */
export interface Staged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
