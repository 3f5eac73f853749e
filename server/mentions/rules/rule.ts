/** A rule by which a person, a post, an organization or a place is told; its id stands in the mention's `rule`. */
export interface MentionRule {
  readonly id: string;
  /** What speaks for the reading, for those who ask. */
  readonly says: string;
  /** A text, and what it must give: persons as 名:职务|职务, the rest by name. */
  readonly examples: readonly (readonly [text: string, found: string])[];
  /** Texts in which the rule must find nothing. */
  readonly counterExamples: readonly string[];
}
