/** Why a judgement leans one way: a rule's finding; `weight` is in log-odds, positive for one and the same. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
  /** In English, as the command line shows it. */
  readonly text: string;
  /** What fills the rule's own words (names, posts, days, ids), for whoever words it in another language. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * Whether two nodes are one, worked out from what the whole corpus says of them; it changes no id. Reached anew from
 * the same sightings it is the same judgement, so its reasons and its score are as good as stored.
 */
export interface Judgement {
  /** In the order of the alphabet. */
  readonly ids: readonly [string, string];
  readonly kind: "same" | "candidate" | "different";
  /** From 0 to 1, two decimals: how likely the two are one. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Articles that would move if the two were merged: those of the one seen less. */
  readonly evidence: number;
}

/** One id behind which the corpus shows two people at once, and how to part them. */
export interface SplitProposal {
  readonly id: string;
  /** From 0 to 1, two decimals: how likely they are two. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What tells the other one apart, and the posts (ids) that are the other one's. */
  readonly as: string;
  readonly posts: readonly string[];
  /** Articles that would move. */
  readonly evidence: number;
}

/** From these scores on two nodes are the same, or may be. */
const sameFrom = 0.97;
const candidateFrom = 0.4;

/** The weights added up and turned into a probability. */
export function scoreOf(reasons: readonly Reason[]): number {
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

export function judged(a: string, b: string, reasons: readonly Reason[], evidence: number): Judgement {
  const score = scoreOf(reasons);
  const kind = score >= sameFrom ? "same" : score >= candidateFrom ? "candidate" : "different";
  return { ids: a < b ? [a, b] : [b, a], kind, score, reasons, evidence };
}
