import type { Reason } from "../identity/judgements/judgement.ts";

export const reviewKinds = [
  "candidate",
  "namesakes",
  "parted",
  "slip",
  "doubtful",
  "program",
  "organization",
  "place",
  "unused",
] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** A corrections entry ready to be taken over: all but who, when and why. */
export interface Proposal {
  readonly when: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** One thing that deserves a human eye. */
export interface ReviewItem {
  readonly kind: ReviewKind;
  /** In one line. */
  readonly title: string;
  readonly ids: readonly string[];
  /** Null where nothing is weighed. */
  readonly score: number | null;
  /** Articles or facts that the answer would change. */
  readonly evidence: number;
  /** What an answer is worth: evidence, times what is at stake; identity weighs more than one relation. */
  readonly value: number;
  readonly reasons: readonly Reason[];
  /** A quote that shows it, where there is one. */
  readonly quote: string | null;
  readonly proposals: readonly Proposal[];
}

/** Corrections without effect first, since they are surely wrong; then by value, by score, by title. */
export function byValue(a: ReviewItem, b: ReviewItem): number {
  const unused = Number(b.kind === "unused") - Number(a.kind === "unused");
  return (
    unused ||
    b.value - a.value ||
    (b.score ?? 0) - (a.score ?? 0) ||
    (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)
  );
}

export const note = (rule: string, text: string): Reason => ({ rule, weight: 0, text });
