import type { EntityRef, Fact, Value } from "../domain/fact.ts";
import type { Span } from "../domain/span.ts";
import type { RelationKind } from "../model/kinds.ts";
import type { Scene } from "./scene.ts";

/** A sentence and the relations a rule must read from it, each as `from → to` with what else matters: `甲 → 动员会 chair`. */
export interface RuleExample {
  readonly text: string;
  readonly facts: readonly string[];
}

/** Reads one kind of relation. `counterExamples` are texts from which the rule must read nothing. */
export interface Rule {
  readonly id: string;
  readonly relation: RelationKind;
  readonly match: (scene: Scene) => Fact[];
  readonly examples: readonly RuleExample[];
  readonly counterExamples: readonly string[];
}

export interface Draft {
  readonly relation: RelationKind;
  readonly rule: string;
  readonly from: EntityRef;
  readonly to: EntityRef;
  /** What a scholar would cite. */
  readonly span: Span;
  readonly properties?: Readonly<Record<string, Value>>;
  /** Set where the fact is inferred: why. */
  readonly reason?: string | undefined;
}

/** Makes a fact with its quote; the span is trimmed to what is printed. */
export function factOf(scene: Scene, { relation, rule, from, to, span, properties, reason }: Draft): Fact {
  let { start, end } = span;
  while (start < end && scene.text.charAt(start).trim() === "") start++;
  while (end > start && scene.text.charAt(end - 1).trim() === "") end--;
  const quote = scene.text.slice(start, end);
  const said = properties ?? {};
  return reason === undefined
    ? { relation, from, to, start, end, quote, rule, basis: "stated", properties: said }
    : { relation, from, to, start, end, quote, rule, basis: "inferred", reason, properties: said };
}
