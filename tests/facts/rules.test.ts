import { describe, expect, it } from "vitest";
import { rules } from "../../server/facts/rules/rules.ts";
import { read } from "./reading.ts";

function factsFrom(rule: string, text: string): string[] {
  const own = read(text).facts.filter((fact) => fact.rule === rule);
  return own.map(({ from, to, properties }) =>
    [from.name, "→", to.name, properties.role ?? properties.kind].filter((part) => part !== undefined).join(" "),
  );
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it.each(rule.examples.map(({ text, facts }) => [text, facts] as const))("reads %s", (text, facts) => {
    expect(factsFrom(id, text)).toEqual(facts);
  });

  it.each(rule.counterExamples)("reads nothing from %s", (text) => {
    expect(factsFrom(id, text)).toEqual([]);
  });

  it("quotes the article's own words", () => {
    for (const { text } of rule.examples) {
      for (const { quote, start, end } of read(text).facts) expect(quote).toBe(text.slice(start, end));
    }
  });
});
