import type { EntityRef, Fact } from "../../domain/fact.ts";
import { factOf, type Rule } from "../rule.ts";
import { personRef, type Scene } from "../scene.ts";
import { visitsIn } from "../visits.ts";

/** The kind of what was visited, as the mentions have it; a site that nothing else names is a place. */
function visitedRef({ mentions }: Scene, name: string): EntityRef {
  const body = mentions.organizations.some((mention) => mention.name === name || mention.printed === name);
  return { kind: body ? "Organization" : "Place", name, key: "" };
}

function match(scene: Scene): Fact[] {
  const visits = visitsIn(scene).filter(({ person }) => !scene.far.has(`${person.name}\n${person.key}`));
  return visits.map(({ person, to, span, purpose, companion, reason }) =>
    factOf(scene, {
      relation: "VISITED",
      rule: visited.id,
      from: personRef(person),
      to: visitedRef(scene, to.name),
      span,
      properties: { ...(purpose !== null && { purpose }), ...(companion && { companion }) },
      reason,
    }),
  );
}

export const visited: Rule = { id: "visited", relation: "VISITED", match, examples: [], counterExamples: [] };
