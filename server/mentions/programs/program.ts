import type { Span } from "../../domain/span.ts";

/** A program named without quotes. */
export interface PlainProgram extends Span {
  readonly name: string;
  readonly kind: string;
  readonly rule: string;
  readonly signs?: string;
}
