import { UserError } from "../domain/user-error.ts";

/** A vocabulary file that cannot be used; `line` is 1-based. */
export class VocabularyError extends UserError {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, reason: string) {
    super(`seeds/vocabulary/${file}:${line}: ${reason}`);
    this.file = file;
    this.line = line;
  }
}
