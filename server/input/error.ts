import { UserError } from "../domain/user-error.ts";

/** A file that cannot be read as editions: which, where, and what to do. `line` is 1-based, null where none is meant. */
export class InputError extends UserError {
  readonly file: string;
  readonly line: number | null;

  constructor(file: string, line: number | null, reason: string, options?: ErrorOptions) {
    super(line === null ? `${file}: ${reason}` : `${file}:${line}: ${reason}`, options);
    this.file = file;
    this.line = line;
  }
}
