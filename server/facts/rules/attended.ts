import type { Fact } from "../../domain/fact.ts";
import { startingIn } from "../../domain/spans.ts";
import type { PersonGroup } from "../person-groups.ts";
import { rolesIn } from "../roles.ts";
import { factOf, type Rule } from "../rule.ts";
import { meetingAt, personRef, type Scene } from "../scene.ts";

function match(scene: Scene): Fact[] {
  if (scene.meetings.length === 0) return [];
  const facts: Fact[] = [];
  const orders = new Map<string, number>();
  let topic: PersonGroup | null = null;
  const modest = new Set<string>();
  /** Somebody who only 说 or 表示 is a guest asked for his impressions, unless he is there in another role. */
  const there = new Set<string>();
  for (const sentence of scene.sentences) {
    const readings = rolesIn(scene.text, sentence, topic, startingIn(scene.asides, sentence.start, sentence.end));
    topic = sentence.groups.at(-1) ?? topic;
    for (const { person, role, quoted } of readings) {
      const who = `${person.name}\n${person.key}`;
      // 他说 after 表态发言 or 作报告 is the same speech.
      if (role === "reporter-in" || role === "presenter") modest.add(who);
      if (quoted && (modest.has(who) || !there.has(who))) continue;
      there.add(who);
      if (scene.far.has(who)) continue;
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
