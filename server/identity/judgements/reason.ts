import type { Reason } from "./judgement.ts";
import { postParts, type Tenure } from "./record.ts";

type Values = NonNullable<Reason["values"]>;

/** A rule's finding; `values` are what its text says besides the rule's own words. */
export const reason = (rule: string, weight: number, text: string, values: Values = {}): Reason => {
  return { rule, weight, text, values };
};

/** A post in English. */
export const postName = (post: string): string => {
  const { jurisdiction, name } = postParts(post);
  return `${name} (${jurisdiction})`;
};

/** A post as two values, so that each language joins name and place in its own way. */
export const postValues = (post: string): { readonly post: string; readonly of: string } => {
  const { jurisdiction, name } = postParts(post);
  return { post: name, of: jurisdiction };
};

/** Two posts one after the other: when the first was last seen, and the second first. */
export const turnValues = (last: Tenure, next: Tenure): Values => {
  const { post: nextPost, of: nextOf } = postValues(next.post);
  return { ...postValues(last.post), until: last.last, nextPost, nextOf, from: next.first };
};
