import type { EntityRef, Fact } from "../../domain/fact.ts";
import { factOf, type Rule } from "../rule.ts";
import { personRef, type Scene } from "../scene.ts";
import { visitsIn } from "../visits.ts";

function match(scene: Scene): Fact[] {
  const bodies = new Set(scene.mentions.organizations.flatMap(({ name, printed }) => [name, printed]));
  /** What nothing else names is a place. */
  const visitedRef = (name: string): EntityRef => ({
    kind: bodies.has(name) ? "Organization" : "Place",
    name,
    key: "",
  });
  const visits = visitsIn(scene).filter(({ person }) => !scene.far.has(`${person.name}\n${person.key}`));
  return visits.map(({ person, to, span, purpose, companion, reason }) =>
    factOf(scene, {
      relation: "VISITED",
      rule: visited.id,
      from: personRef(person),
      to: visitedRef(to.name),
      span,
      properties: { ...(purpose !== null && { purpose }), ...(companion && { companion }) },
      reason,
    }),
  );
}

export const visited: Rule = { id: "visited", relation: "VISITED", match, examples: [], counterExamples: [] };
