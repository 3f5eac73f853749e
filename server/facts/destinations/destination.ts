import type { Span } from "../../domain/span.ts";

/** Somewhere that may be visited, as printed. */
export interface Destination extends Span {
  readonly name: string;
  /** 中健医疗、晶洋实业等企业: what the list says they are. */
  readonly body?: true;
}

/** What a verb says of where somebody is: he goes to it, he looks at something there, he is in it. */
export type Way = "going" | "looking" | "in";
