import type { Fact } from "../../domain/fact.ts";
import { type Appointment, appointmentsIn } from "../appointments.ts";
import { factOf, type Rule } from "../rule.ts";
import { personRef, type Scene } from "../scene.ts";

function match(scene: Scene): Fact[] {
  return appointmentsIn(scene).map(({ person, post, kind, span, date, reason }: Appointment) =>
    factOf(scene, {
      relation: "APPOINTED",
      rule: appointed.id,
      from: personRef(person),
      to: { kind: "Post", name: post, key: "" },
      span,
      properties: { kind, ...(date !== null && { date }) },
      reason,
    }),
  );
}

export const appointed: Rule = { id: "appointed", relation: "APPOINTED", match, examples: [], counterExamples: [] };
