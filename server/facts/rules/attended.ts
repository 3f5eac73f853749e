import type { Fact } from "../../domain/fact.ts";
import type { PersonMention } from "../../domain/mention.ts";
import { startingIn } from "../../domain/spans.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { PersonGroup } from "../person-groups.ts";
import { rolesIn } from "../roles/roles.ts";
import type { OpenList } from "../roles/subject.ts";
import { factOf, type Rule } from "../rule.ts";
import { meetingAt, personRef, type Scene } from "../scene.ts";

/** From here on the article tells what was said there. */
const session = /(?:(?:^|[^社机])会|座谈|仪式|论坛|交流)[上中],|在(?:[^,。社机]{0,8})(?:大会|会议|座谈会|仪式)上/u;

function match(scene: Scene): Fact[] {
  if (scene.meetings.length === 0) return [];
  const facts: Fact[] = [];
  const orders = new Map<string, number>();
  let topic: PersonGroup | null = null;
  /** The sentence that last named somebody. */
  let told = -1;
  let open: OpenList | undefined;
  const modest = new Set<string>();
  /** Somebody who only 说 or 表示 is a guest asked for his impressions, unless he is there in another role. */
  const there = new Set<string>();
  let inSession = false;
  let looked = 0;
  /** Whether the article tells by then what was said there; looked for only where it matters. */
  const sessionBy = (at: number): boolean => {
    for (; !inSession && looked <= at; looked++) {
      const { start, end } = scene.sentences[looked] ?? { start: 0, end: 0 };
      inSession = session.test(scene.text.slice(start, end));
    }
    return inSession;
  };
  const leaders = new Set(scene.mentions.persons.filter(leads).map(({ name, key }) => `${name}\n${key}`));
  for (const [index, sentence] of scene.sentences.entries()) {
    // 。并提出要求 goes on about the sentence right before.
    const carried = index - told > 1 && scene.text.startsWith("并", sentence.start) ? null : topic;
    const asides = startingIn(scene.asides, sentence.start, sentence.end);
    const { readings, open: list } = rolesIn(scene.text, sentence, carried, asides, open);
    open = list;
    topic = sentence.groups.at(-1) ?? topic;
    if (sentence.groups.length > 0) told = index;
    for (const { person, role, at, quoted } of readings) {
      const who = `${person.name}\n${person.key}`;
      // 他说 after 表态发言 or 作报告 is the same speech.
      if (role === "reporter-in" || role === "presenter") modest.add(who);
      if (quoted && (modest.has(who) || !(there.has(who) || leaders.has(who) || sessionBy(index)))) continue;
      there.add(who);
      if (scene.far.has(who)) continue;
      const meeting = meetingAt(scene, sentence.end - 1);
      if (!meeting) continue;
      const order = orders.get(meeting.ref.name) ?? 1;
      orders.set(meeting.ref.name, order + 1);
      const properties = { role: informing(scene.text, at, meeting.ref.name) ? "reporter-in" : role, order };
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

/** 副县长甲通报全县经济运行情况 at a press conference: he relays nothing from elsewhere. */
const informing = (text: string, at: number, meeting: string) =>
  text.startsWith("通报", at) && /(?:发布会|通气会|吹风会|见面会|通报会)$/u.test(meeting);

/** 副县长甲表示: no guest, but one who speaks for the county. */
const leads = ({ posts }: PersonMention) =>
  posts.some(({ title, former }) => !former && vocabulary().words("leading-title").has(title));

export const attended: Rule = {
  id: "attended",
  relation: "ATTENDED",
  match,
  examples: [
    {
      text: "5月8日,全县安全生产工作会议召开。县委书记岳长河主持会议并讲话,县委副书记、县长沈若兰部署下一步工作,副县长贺明轩传达了全市安全生产会议精神。",
      facts: [
        "岳长河 → 全县安全生产工作会议 chair",
        "岳长河 → 全县安全生产工作会议 speaker",
        "沈若兰 → 全县安全生产工作会议 arranged",
        "贺明轩 → 全县安全生产工作会议 relayer",
      ],
    },
    {
      text: "5月8日,全县安全生产工作会议召开。县人大常委会主任曹伯钧、县政协主席钟雪梅出席会议,县法院院长严守正列席。",
      facts: [
        "曹伯钧 → 全县安全生产工作会议 attendee",
        "钟雪梅 → 全县安全生产工作会议 attendee",
        "严守正 → 全县安全生产工作会议 observer",
      ],
    },
    {
      text: "5月8日,全县安全生产工作会议召开。会议由副县长贺明轩主持。会议听取了县应急管理局局长曹伯钧关于隐患排查情况的汇报。",
      facts: ["贺明轩 → 全县安全生产工作会议 chair", "曹伯钧 → 全县安全生产工作会议 reporter-in"],
    },
    {
      text: "5月8日,全县安全生产工作会议召开。县应急管理局局长曹伯钧作专题报告。县长沈若兰指出,要把责任落到实处。",
      facts: ["曹伯钧 → 全县安全生产工作会议 presenter", "沈若兰 → 全县安全生产工作会议 speaker"],
    },
    {
      text: "5月8日,县委书记岳长河到河口镇调研。在上午召开的调研座谈会上,镇长沈若兰汇报了工作。",
      facts: ["沈若兰 → 调研座谈会 reporter-in"],
    },
    {
      text: "5月8日,政协第七届一次会议开幕。大会执行主席曹伯钧、钟雪梅在主席台前排就座。",
      facts: ["曹伯钧 → 政协第七届一次会议 attendee", "钟雪梅 → 政协第七届一次会议 attendee"],
    },
    {
      text: "5月8日,县人大常委会召开第九次会议。副县长贺明轩,县法院院长严守正;县人大常委会办公室负责同志列席会议。",
      facts: ["贺明轩 → 县人大常委会第九次会议 observer", "严守正 → 县人大常委会第九次会议 observer"],
    },
    {
      text: "5月8日,县政协七届一次会议开幕。应邀出席大会的领导有:七届县政协原主席钟雪梅;县委常委曹伯钧。",
      facts: ["钟雪梅 → 县政协七届一次会议 attendee", "曹伯钧 → 县政协七届一次会议 attendee"],
    },
    {
      text: "5月8日,全市防汛视频会议召开。副县长贺明轩在分会场通过视频参加会议,并强调了几点意见。",
      facts: ["贺明轩 → 全市防汛视频会议 attendee", "贺明轩 → 全市防汛视频会议 speaker"],
    },
    {
      text: "5月8日,省考核组来我县考核。县领导曹伯钧、钟雪梅参加汇报会。",
      facts: ["曹伯钧 → 汇报会 attendee", "钟雪梅 → 汇报会 attendee"],
    },
    {
      text: "5月8日,全县防汛工作会议召开。县委书记岳长河作出批示,县长沈若兰主持,在家的副县长参加会议。副县长贺明轩通报前期情况,镇长曹伯钧作表态发言。",
      facts: [
        "沈若兰 → 全县防汛工作会议 chair",
        "贺明轩 → 全县防汛工作会议 relayer",
        "曹伯钧 → 全县防汛工作会议 speaker",
      ],
    },
    {
      text: "5月8日,省检查组来我县检查。8日下午在县宾馆三楼召开的座谈会上,县长沈若兰汇报了工作。检查组组长曹伯钧予以肯定。并提出要求,要抓好整改。",
      facts: ["沈若兰 → 座谈会 reporter-in", "曹伯钧 → 座谈会 speaker"],
    },
    {
      text: "5月8日,县政协九届一次会议举行选举大会。大会执行主席岳长河、沈若兰、曹伯钧、钟雪梅、贺明轩,县委副书记严守正及其他领导在主席台就座。",
      facts: [
        "岳长河 → 县政协九届一次会议选举大会 attendee",
        "沈若兰 → 县政协九届一次会议选举大会 attendee",
        "曹伯钧 → 县政协九届一次会议选举大会 attendee",
        "钟雪梅 → 县政协九届一次会议选举大会 attendee",
        "贺明轩 → 县政协九届一次会议选举大会 attendee",
        "严守正 → 县政协九届一次会议选举大会 attendee",
      ],
    },
    {
      text: "5月8日,全县经济工作会议召开。县长沈若兰通报上半年经济形势。各部门制定了计划。并对各部门工作进行了部署。",
      facts: ["沈若兰 → 全县经济工作会议 reporter-in"],
    },
  ],
  counterExamples: [
    "县委书记岳长河,县委副书记、县长沈若兰出席会议。",
    "5月8日,全县教育工作会议召开。会议学习了省长岳长河的讲话。",
    "5月8日,县人大常委会召开第九次会议。会议听取了关于岳长河代表资格的报告。",
  ],
};
