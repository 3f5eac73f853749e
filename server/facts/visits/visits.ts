import type { PersonMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { holding, startingIn } from "../../domain/spans.ts";
import { destinationsAt } from "../destinations/destinations.ts";
import { clauseEnd } from "../destinations/end.ts";
import type { Scene } from "../scene.ts";
import { forHimself, onBusiness } from "./business.ts";
import { withCompanions } from "./companions.ts";
import { departures } from "./departures.ts";
import { purposeOf } from "./purpose.ts";
import { locatedAt, touredIn } from "./there.ts";
import type { Visit } from "./visit.ts";
import { accompanying, asked, carried, ledBy, listenedTo, near } from "./visitors.ts";

/** Verbs that take one to a place, rather than have one look at something there. */
const going = /(?:[往到赴进入临达]|走访了?|探访了?)$|^(?:奔)/u;

/** 要求各乡镇深入大田村走访: who is told to goes there. */
const speaking =
  /(?:强调|指出|要求|表示|说道|说|认为|希望)[,:“]|(?:要求|号召|希望|倡议|动员)(?=各|全[县市区镇乡体]|有关|相关|广大|与会|大家|党员|镇村|乡镇|机关|驻村)/u;
/** 立即派员走访, 选派医务人员到医院进修: others go. */
const sent =
  /(?:派(?!出所|驻村)|选派|指派|委派|抽调|选送|输送|推荐|转送|护送|送往|被送|(?:邀请|请|动员|鼓励|引导|号召|支持|资助|帮助|介绍|安排|要求|希望|欢迎|通知|组织)(?=[^,。;]{0,12}(?:人员|专家|群众|农民|村民|居民|学生|教师|学员|企业|商户|客商|职工|青年|老人|病人|患者|民工|劳动力|医生|骨干|选手|子女|孩子)(?:们|等)?(?:先后|分批|分别|定期)?$))[^,。;]*$/u;
const lastClause = /[^,。;]*$/u;
/** 走进大田村,只见瓜果飘香: the reader is led there. */
const strolls =
  /^[^,。;]{2,40},(?:只见|但见|一[股阵片排座幢栋条派幅栋]|映入|首先映入|扑面|迎面|满眼|满目|处处|到处|随处|眼前|远远|便[见能可看]|就[见能看]|记者|笔者|放眼|抬眼|入眼|几[名位])/u;
const strolled = (text: string, { start, end }: Span, verb: number): boolean =>
  /^(?:如今|今天|现在|近日|日前|初[春夏秋冬]|深秋|盛夏|时下|眼下|[,\s])*$/u.test(text.slice(start, verb)) &&
  strolls.test(text.slice(verb, Math.min(end, verb + 60)));

/** What a sentence says in which somebody sets out whom the next ones are about (一行先后来到…). */
const visiting =
  /调研|检查|督导|督查|督察|督办|考察|慰问|视察|走访|看望|巡查|巡视|暗访|夜查|抽查|参观|观摩|踏勘|一行|带队|率队|率领|带领|陪同|前往|深入|来到|赴|下乡|进村|入户|指导|调度|巡河|巡林|拉练|宣讲|对接/u;

/** Every visit an article tells of. */
export function visitsIn(scene: Scene): Visit[] {
  const visits: Visit[] = [];
  let topic: readonly PersonMention[] = [];
  const hosts = new Set<string>();
  for (const sentence of scene.sentences) {
    const { text } = scene;
    if (sentence.groups.length === 0 && topic.length === 0) continue;
    const said = text.slice(sentence.start, sentence.end);
    const speech = speaking.exec(said);
    const limit = sentence.start + (speech ? speech.index : said.length);
    for (const group of sentence.groups) {
      if (accompanying(text, group, sentence)) for (const { name } of group.persons) hosts.add(name);
    }
    const acting = sentence.groups.filter(
      ({ start, end }) =>
        start < limit &&
        !accompanying(text, { start, end }, sentence) &&
        !listenedTo(text, start) &&
        !asked(text, { start, end }),
    );
    // 来到甲家中,并赴…: who lives at a stop goes nowhere.
    let stop = -1;
    const stops: Span[] = [];
    for (const { start, end } of departures(scene, sentence, limit)) {
      const group = acting.findLast(
        (one) => one.start < start && !stops.some((each) => one.start >= each.start && one.end <= each.end),
      );
      if (end > stop) stop = clauseEnd(scene, end, limit);
      stops.push({ start: end, end: stop });
      const short = end - start === 1;
      const before = text.slice(Math.max(sentence.start, start - 72), start);
      if (short && !near.test(before) && group?.end !== start) continue;
      // 来 alone goes nowhere (后来, 来自): only to a place named right after it.
      if (text.slice(start, end) === "来" && startingIn(scene.mentions.places, end, end + 1).length === 0) continue;
      const visitors = (group && ledBy(text, acting, group)) ?? carried(topic, before, start - sentence.start, hosts);
      if (visitors.length === 0 || sent.test(before.slice(before.search(lastClause)))) continue;
      if (strolled(text, sentence, start)) continue;
      const purpose = purposeOf(said);
      const destinations = destinationsAt(scene, end, limit, going.test(text.slice(start, end)) ? "going" : "looking");
      if (onBusiness(text, text.slice(start, end), destinations, sentence.end) || forHimself(text, destinations))
        continue;
      if (destinations.length > 0 && group) topic = visitors;
      const turns = /分别(?:率队|带队)?$/u.test(before) ? turnsOf(text, destinations, visitors.length) : null;
      for (const [index, to] of destinations.entries()) {
        const turn = turns?.[index];
        for (const person of turn === undefined ? visitors : visitors.slice(turn, turn + 1)) {
          visits.push({
            person,
            to,
            span: sentence,
            purpose,
            companion: false,
            reason: group ? undefined : "到访者承上文",
          });
        }
      }
    }
    // What is done at a meeting's venue is no visit.
    const met = scene.meetings[0]?.start === 0;
    const toured = [
      ...touredIn(scene, sentence, topic),
      ...(met && visits.length === 0 ? [] : locatedAt(scene, sentence, topic)),
    ];
    visits.push(...toured);
    if (toured.some(({ reason }) => reason === undefined)) topic = [...new Set(toured.map(({ person }) => person))];
    if (sentence.groups.length > 0 && sentence.zone !== "headline" && topic.length === 0 && visiting.test(said))
      topic = acting[0]?.persons ?? [];
  }
  // A headline shortens what the story names in full.
  const isHead = ({ span }: Visit) => holding(scene.sentences, span.start)?.zone === "headline";
  const story = visits.filter((visit) => !isHead(visit));
  return withCompanions(scene, story.length > 0 ? story : visits);
}

/** 甲、乙分别到上村、下村, 甲、乙分别到上村和中村,下村: whose turn each stop is, where they are told apart. */
function turnsOf(text: string, stops: readonly Span[], visitors: number): number[] | null {
  if (visitors < 2) return null;
  if (stops.length === visitors) return stops.map((_, index) => index);
  let turn = 0;
  const turns = stops.map((stop, index) => {
    if (index > 0 && text.slice(stops[index - 1]?.end, stop.start).includes(",")) turn++;
    return turn;
  });
  return turn === visitors - 1 ? turns : null;
}
