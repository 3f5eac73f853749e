import type { EntityRef, Fact } from "../../domain/fact.ts";
import type { PersonMention } from "../../domain/mention.ts";
import type { Destination } from "../destinations/destination.ts";
import { sortOfSite } from "../destinations/sort.ts";
import { factOf, type Rule } from "../rule.ts";
import { personRef, type Scene } from "../scene.ts";
import { visitsIn } from "../visits/visits.ts";

function match(scene: Scene): Fact[] {
  const visits = visitsIn(scene).filter(
    ({ person, to }) => !scene.far.has(`${person.name}\n${person.key}`) && !isAtHome(person, to.name),
  );
  if (visits.length === 0) return [];
  const bodies = new Set(scene.mentions.organizations.flatMap(({ name, printed }) => [name, printed]));
  /** What neither is named as a body nor ends like one is a place. */
  const visitedRef = ({ name, body }: Destination): EntityRef => ({
    kind:
      bodies.has(name) || (body && sortOfSite(name) !== "place") || sortOfSite(name) === "body"
        ? "Organization"
        : "Place",
    name,
    key: "",
  });
  return visits.map(({ person, to, span, purpose, companion, reason }) =>
    factOf(scene, {
      relation: "VISITED",
      rule: visited.id,
      from: personRef(person),
      to: visitedRef(to),
      span,
      properties: { ...(purpose !== null && { purpose }), ...(companion && { companion }) },
      reason,
    }),
  );
}

/** 省财政厅厅长甲 in 省财政厅: where somebody has his post he visits nobody. */
const isAtHome = ({ posts }: PersonMention, to: string): boolean =>
  posts.some(({ name, former }) => !former && name.startsWith(to) && !/^驻/u.test(name));

export const visited: Rule = {
  id: "visited",
  relation: "VISITED",
  match,
  examples: [
    {
      text: "5月8日,县委书记岳长河、副县长沈若兰带队的慰问组,分别深入到青石镇和白鹭镇,河口镇、云溪镇,开展慰问活动。",
      facts: ["岳长河 → 青石镇", "岳长河 → 白鹭镇", "沈若兰 → 河口镇", "沈若兰 → 云溪镇"],
    },
    {
      text: "5月8日,县委书记岳长河来到大田村。岳长河向大田村党支部书记沈若兰了解情况后,又到青川水库察看。",
      facts: ["岳长河 → 大田村", "岳长河 → 青川水库"],
    },
    {
      text: "5月8日,县委书记岳长河到大田小学以及河口镇中心幼儿园调研。",
      facts: ["岳长河 → 大田小学", "岳长河 → 河口镇中心幼儿园"],
    },
    {
      text: "5月8日,县委书记岳长河到云山县、白石县、青川县三县考察。",
      facts: ["岳长河 → 云山县", "岳长河 → 白石县", "岳长河 → 青川县"],
    },
    {
      text: "5月8日,县委书记岳长河深入云山市县、乡调研。",
      facts: ["岳长河 → 云山市"],
    },
    {
      text: "5月8日,县委书记岳长河深入河口镇大田村、县人民医院检查防汛工作。",
      facts: ["岳长河 → 大田村", "岳长河 → 县人民医院"],
    },
    {
      text: "5月8日,县委书记岳长河到河口镇调研,副县长沈若兰参加调研。",
      facts: ["岳长河 → 河口镇", "沈若兰 → 河口镇"],
    },
    {
      text: "5月8日,县委书记岳长河到我县青川乡考察。岳长河一行先后在大田村、河口镇进行了实地考察。",
      facts: ["岳长河 → 青川乡", "岳长河 → 大田村", "岳长河 → 河口镇"],
    },
    {
      text: "5月8日,县长沈若兰就春耕工作下乡到河口镇各村检查,深入青川化工有限公司生产车间。",
      facts: ["沈若兰 → 河口镇", "沈若兰 → 青川化工有限公司"],
    },
    {
      text: "5月8日,县长沈若兰督导河口镇重点项目建设,随后来到位于大田村的青川水库。",
      facts: ["沈若兰 → 河口镇", "沈若兰 → 青川水库"],
    },
    {
      text: "5月8日,县长沈若兰在市长岳长河的陪同下,对河口镇大田村进行调研。",
      facts: ["沈若兰 → 大田村", "岳长河 → 大田村"],
    },
    {
      text: "5月8日,县长沈若兰来到三百山风景区,实地了解情况。",
      facts: ["沈若兰 → 三百山风景区"],
    },
    {
      text: "5月8日,县长沈若兰深入河口镇上湾村“秋收”现场、青石镇防汛一线检查,并在云溪镇大田村召开座谈会。",
      facts: ["沈若兰 → 上湾村", "沈若兰 → 青石镇", "沈若兰 → 大田村"],
    },
    {
      text: "5月8日,县长沈若兰实地察看了解金谷家庭牧场、柳沟奶制品加工车间等经营运行情况。",
      facts: ["沈若兰 → 金谷家庭牧场", "沈若兰 → 柳沟奶制品加工车间"],
    },
    {
      text: "5月8日,县长沈若兰看望了上湾村教学点师生,参观了恒泰印刷有限公司新建项目和青岚湖风光带。一行沿青川河徒步巡河。",
      facts: ["沈若兰 → 上湾村教学点", "沈若兰 → 恒泰印刷有限公司", "沈若兰 → 青岚湖风光带", "沈若兰 → 青川河"],
    },
    {
      text: "5月8日,县长沈若兰在云山市考察。在云山市调研白鹭镇下湾村肉牛养殖、青川水库除险加固、恒泰智能装备有限公司机械制造项目建设情况。",
      facts: ["沈若兰 → 云山市", "沈若兰 → 下湾村", "沈若兰 → 青川水库", "沈若兰 → 恒泰智能装备有限公司"],
    },
    {
      text: "5月8日,县长沈若兰来到县第三、第四行政办公区,一行人前往县职教中心,到河口镇大田村村民活动室看望老人。",
      facts: ["沈若兰 → 县第三、第四行政办公区", "沈若兰 → 县职教中心", "沈若兰 → 大田村村民活动室"],
    },
  ],
  counterExamples: [
    "县委书记岳长河到会指导。",
    "随后,县委书记岳长河来到困难群众家中看望。",
    "县委书记岳长河要求深入学习全会精神。",
    "老人沈若兰走进棉地,又出来了。",
    "县委书记岳长河主持会议。会前,全体与会人员参观了上湾村示范基地。",
    "县委书记岳长河对青川县考察团的到来表示欢迎,感谢青川、云山两县给予此次学习考察的支持。",
    "县委书记岳长河对产业帮扶、饮水安全等工作进行了考察。",
    "县委书记岳长河考察新建提灌站的建议。",
    "县委书记岳长河走进直播间推介农产品。",
  ],
};
