import { describe, expect, it } from "vitest";
import { organizationRules } from "../../server/mentions/rules/organizations.ts";
import { personRules } from "../../server/mentions/rules/persons.ts";
import { placeRules } from "../../server/mentions/rules/places.ts";
import type { MentionRule } from "../../server/mentions/rules/rule.ts";
import { peopleOf, readText } from "./reading.ts";

type Read = (text: string) => { readonly found: string; readonly rules: readonly string[] };

const persons: Read = (text) => {
  const { persons: found } = readText(text);
  return {
    found: peopleOf(found),
    rules: found.flatMap(({ rule, posts }) => [rule, ...posts.map((post) => post.rule)]),
  };
};
const named =
  (kind: "organizations" | "places"): Read =>
  (text) => {
    const found = readText(text)[kind];
    return { found: [...new Set(found.map(({ name }) => name))].join(" "), rules: found.map(({ rule }) => rule) };
  };

const kinds: [string, readonly MentionRule[], Read][] = [
  ["person", personRules, persons],
  ["organization", organizationRules, named("organizations")],
  ["place", placeRules, named("places")],
];

describe.each(kinds)("the rules of a %s", (_kind, rules, read) => {
  it.each(rules.flatMap(({ id, examples }) => examples.map(([text, found]) => [id, text, found] as const)))(
    "%s reads %s",
    (_id, text, found) => {
      expect(read(text).found).toBe(found);
    },
  );

  it.each(rules.flatMap(({ id, counterExamples }) => counterExamples.map((text) => [id, text] as const)))(
    "%s finds nothing in %s",
    (id, text) => {
      expect(read(text).rules).not.toContain(id);
    },
  );

  it.each(rules.filter(({ id }) => id !== "behind-titled-name").map((rule) => [rule.id, rule] as const))(
    "%s is what its examples rest on",
    (id, { examples }) => {
      expect(examples.flatMap(([text]) => read(text).rules)).toContain(id);
    },
  );
});
