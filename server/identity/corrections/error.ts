import { UserError } from "../../domain/user-error.ts";
import type { Place } from "./entry.ts";

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

/** `file:line`, as compilers print it. */
export const placeText = ({ file, line }: Place): string => `${file}:${line}`;

/** An error that names the entry's place. */
export function problem(entry: { readonly place: Place }, reason: string): CorrectionError {
  return new CorrectionError(entry.place.file, entry.place.line, reason);
}
