import type { Fact } from "../../domain/fact.ts";
import type { PersonMention } from "../../domain/mention.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { rolesIn } from "../roles.ts";
import { factOf, type Rule } from "../rule.ts";
import { meetingAt, personRef, type Scene } from "../scene.ts";

/** Central leaders whom the papers quote at every meeting are at none of them. */
function quotedFromAfar(persons: readonly PersonMention[]): ReadonlySet<string> {
  const titles = vocabulary().words("central-title");
  const far = persons.filter(({ posts }) => posts.some(({ title, name }) => titles.has(title) || titles.has(name)));
  return new Set(far.map(({ name, key }) => `${name}\n${key}`));
}

function match(scene: Scene): Fact[] {
  if (scene.meetings.length === 0) return [];
  const far = quotedFromAfar(scene.mentions.persons);
  const facts: Fact[] = [];
  const orders = new Map<string, number>();
  for (const sentence of scene.sentences) {
    for (const { person, role } of rolesIn(scene.text, sentence)) {
      if (far.has(`${person.name}\n${person.key}`)) continue;
      const meeting = meetingAt(scene, sentence.end - 1);
      if (!meeting) continue;
      const order = orders.get(meeting.ref.name) ?? 1;
      orders.set(meeting.ref.name, order + 1);
      const properties = { role, order };
      facts.push(
        factOf(scene, {
          relation: "ATTENDED",
          rule: attended.id,
          from: personRef(person),
          to: meeting.ref,
          span: sentence,
          properties,
        }),
      );
    }
  }
  return facts;
}

export const attended: Rule = {
  id: "attended",
  relation: "ATTENDED",
  match,
  examples: [],
  counterExamples: [],
};
