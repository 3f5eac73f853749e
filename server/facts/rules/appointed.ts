import type { Fact } from "../../domain/fact.ts";
import { type Appointment, appointmentsIn } from "../appointments/appointments.ts";
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

export const appointed: Rule = {
  id: "appointed",
  relation: "APPOINTED",
  match,
  examples: [
    {
      text: "贺明轩、沈若兰2名同志补选为县人大常委会副主任;曹伯钧补选为副县长。",
      facts: ["贺明轩 → 县人大常委会副主任 elected", "沈若兰 → 县人大常委会副主任 elected", "曹伯钧 → 副县长 elected"],
    },
    {
      text: "2023年4月,县水务局副局长贺明轩被选派到大田村,担任驻村第一书记。",
      facts: ["贺明轩 → 驻村第一书记 appointed"],
    },
    {
      text: "县十届人大常委会第五次会议决定任命贺明轩为县财政局局长,免去沈若兰的县审计局局长职务,接受曹伯钧辞去副县长职务的请求。",
      facts: ["贺明轩 → 县财政局局长 appointed", "沈若兰 → 县审计局局长 removed", "曹伯钧 → 副县长 resigned"],
    },
    {
      text: "大会选举岳长河为县人大常委会主任。沈若兰当选为县长。",
      facts: ["岳长河 → 县人大常委会主任 elected", "沈若兰 → 县长 elected"],
    },
    {
      text: "会议表决通过接受严守正同志辞职,曹伯钧同志任县人民法院审判员、审判委员会委员、副院长。",
      facts: [
        "曹伯钧 → 县人民法院审判员 appointed",
        "曹伯钧 → 审判委员会委员 appointed",
        "曹伯钧 → 县人民法院副院长 appointed",
      ],
    },
    {
      text: "选举岳长河为县人大常委会主任,沈若兰、曹伯钧为副主任。",
      facts: [
        "岳长河 → 县人大常委会主任 elected",
        "沈若兰 → 县人大常委会副主任 elected",
        "曹伯钧 → 县人大常委会副主任 elected",
      ],
    },
    {
      text: "贺明轩,现任县财政局副局长,拟任县审计局局长。",
      facts: ["贺明轩 → 县审计局局长 nominated"],
    },
  ],
  counterExamples: ["县财政局局长贺明轩出席。", "县委书记岳长河任组长,县长沈若兰任副组长。"],
};
