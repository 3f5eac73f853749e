import { matchesOf } from "../domain/matches.ts";
import type { PersonMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { holding, lastFrom, startingIn } from "../domain/spans.ts";
import { wordPattern } from "../vocabulary/pattern.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { type Destination, destinationsAt } from "./destinations.ts";
import { clauseEnd, nameFrom } from "./destinations-end.ts";
import type { Scene, Sentence } from "./scene.ts";

/** Somebody's visit somewhere, as one sentence tells it. */
export interface Visit {
  readonly person: PersonMention;
  readonly to: Destination;
  readonly span: Span;
  /** 调研, 检查, 慰问, 考察; null where none is told. */
  readonly purpose: string | null;
  /** They only went along (陪同). */
  readonly companion: boolean;
  /** Set where the visitor is carried over from before. */
  readonly reason: string | undefined;
}

interface Patterns {
  readonly motion: RegExp;
  readonly object: RegExp;
  readonly activity: RegExp;
  readonly unlike: RegExp;
}
let compiled: Patterns | undefined;
const patterns = (): Patterns =>
  (compiled ??= {
    motion: new RegExp(`(?:${wordPattern("motion-verb")})`, "gu"),
    object: new RegExp(`(?:${wordPattern("visit-object")})(?:[和并、](?:${wordPattern("visit-object")}))?了?`, "gu"),
    activity: new RegExp(`(?:${wordPattern("visit-verb")})`, "gu"),
    unlike: new RegExp(`^(?:${wordPattern("motion-unlike")})`, "u"),
  });

/** Verbs that take one to a place, rather than have one look at something there. */
const going = /(?:[往到赴进入临达])$|^(?:奔)/u;

/** Between the visitor and a short verb (到, 来, 赴) stands at most this. */
const near =
  /(?:一行|[,、]|并|随即|驱车|相继|依次|赶|徒步|步行|先后|分别|还|又|再次|多次|亲自|随后|接着|轻车简从|方式|下|率[^,。]{0,24}|带领[^,。]{0,24}|带队|组|团|领导|等|同志|书记|县长|主任|部长|副[\p{Script=Han}]{1,3}|日|午|近日|日前|专程|先|联袂|一起|首先|等人|两长|再|前后|中|负责人|人员|代表|[\d一二三四五六七八九十]+人)$/u;
const attendants = /(?:陪同|参加|随同|参与|一同|一起|随行)/u;

/** Every visit an article tells of. */
export function visitsIn(scene: Scene): Visit[] {
  const visits: Visit[] = [];
  let topic: readonly PersonMention[] = [];
  const hosts = new Set<string>();
  for (const sentence of scene.sentences) {
    const { text } = scene;
    if (sentence.groups.length === 0 && topic.length === 0) continue;
    const said = text.slice(sentence.start, sentence.end);
    const speech = /(?:强调|指出|要求|表示|说道|说|认为|希望)[,:“]/u.exec(said);
    const limit = sentence.start + (speech ? speech.index : said.length);
    for (const group of sentence.groups) {
      if (accompanying(text, group, sentence)) for (const { name } of group.persons) hosts.add(name);
    }
    const acting = sentence.groups.filter(
      ({ start, end }) => start < limit && !accompanying(text, { start, end }, sentence) && !listenedTo(text, start),
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
      const before = text.slice(Math.max(sentence.start, start - 30), start);
      if (short && !near.test(before) && group?.end !== start) continue;
      // 来 alone goes nowhere (后来, 来自): only to a place named right after it.
      if (text.slice(start, end) === "来" && startingIn(scene.mentions.places, end, end + 1).length === 0) continue;
      // 甲带领乙、丙到…: the leader goes too.
      const leader =
        group && acting.find((one) => one.end < group.start && leads.test(text.slice(one.end, group.start)));
      const led = leader ? [...leader.persons, ...group.persons] : group?.persons;
      const visitors = led ?? carried(topic, before, start - sentence.start, hosts);
      if (visitors.length === 0) continue;
      const purpose = purposeOf(said);
      const destinations = destinationsAt(scene, end, limit, going.test(text.slice(start, end)) ? "going" : "looking");
      if (destinations.length > 0 && group) topic = visitors;
      // 甲、乙分别到上村、下村: each to his own.
      const each =
        visitors.length === destinations.length && visitors.length > 1 && /分别(?:率队|带队)?$/u.test(before);
      for (const [index, to] of destinations.entries()) {
        for (const person of each ? visitors.slice(index, index + 1) : visitors) {
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
    if (sentence.groups.length > 0 && sentence.zone !== "headline" && topic.length === 0)
      topic = acting[0]?.persons ?? [];
  }
  // A headline shortens what the story names in full.
  const isHead = ({ span }: Visit) => holding(scene.sentences, span.start)?.zone === "headline";
  const story = visits.filter((visit) => !isHead(visit));
  return withCompanions(scene, story.length > 0 ? story : visits);
}

const leads = /^(?:一行|亲自|专程)?(?:率队?|率领|带领|携)(?!到|赴|深入|来|前往)[^。;]*$/u;
const numeralName =
  /^[一二三四五六七八九十百千]{1,3}(?![个家位名处所线座条户次届期点])[\p{Script=Han}]{1,8}?(?:景区|公园|社区|学校|中学|小学|医院|公司)(?=[,、。和])/u;

function departures(scene: Scene, sentence: Sentence, limit: number): Span[] {
  const { text } = scene;
  const found: Span[] = [];
  for (const match of matchesOf(text.slice(sentence.start, limit), patterns().motion)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    // 来到三百山…: a name may begin like a count.
    const after = text.slice(end, limit);
    // 从上村中学到下村中学任职: a career, a stretch or a change.
    if (isPassage(text.slice(sentence.start, start), match[0], after)) continue;
    if (match[0] === "到了" && !nameFrom(scene, end)) continue;
    if (!patterns().unlike.test(after) || (end - start > 1 && (nameFrom(scene, end) || numeralName.test(after))))
      found.push({ start, end });
  }
  // 检查双桥镇防汛工作, 慰问大田村群众: what is done, and right behind it where.
  for (const match of matchesOf(text.slice(sentence.start, limit), patterns().object)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const place = startingIn(scene.mentions.places, end, end + 1)[0];
    const named = place !== undefined && /^(?:town|village|site)$/u.test(place.level);
    const toured = match[0].endsWith("了") && /(?:先后|分别|依次|相继)$/u.test(text.slice(start - 2, start));
    if ((named || toured) && !found.some((one) => one.end === end)) found.push({ start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

const ranging = /(?:从|由|自)[^,。;]{2,30}$/u;
const posting = /^[^,。;]{0,12}(?:任职|任教|上任|就任|履新|挂职|工作(?:期间|时)|报到)/u;
const isPassage = (before: string, verb: string, after: string): boolean =>
  (verb === "到" && (ranging.test(before) || (before.endsWith("再") && /(?:从|由|自)[^。;]*到/u.test(before)))) ||
  (/[到赴往]$/u.test(verb) && posting.test(after));

/** 一行先后到…, 检查组还来到…, or the clause begins with the verb: whoever was visiting before. */
function carried(
  topic: readonly PersonMention[],
  before: string,
  offset: number,
  hosts: ReadonlySet<string>,
): readonly PersonMention[] {
  // 督查组一行来到…: those who only received it are none of it.
  if (/[组团]一行|[组团]$/u.test(before.slice(-8)) && topic.every(({ name }) => hosts.has(name))) return [];
  return offset === 0 ||
    /(?:一行|先后|还|组|团|队|他|她|又|并|再|也|随后|接着|之后|而后|然后|随即|最后|分别|领导|人员|[,、]|实地|现场|首先|先|两长|首站|[一二三]站|相继|依次|继续|冒雨|冒着[^,]{1,6}|驱车|徒步|步行|乘船|乘车)$/u.test(
      before,
    )
    ? topic
    : [];
}

/** 听取负责人甲的讲解, 慰问老党员甲: he is there already. */
const listenedTo = (text: string, start: number) =>
  /(?:(?:听取|听)了?|(?<=^|[,。])(?:并|还|也)?[对向](?=[^到赴往]*$)|(?:慰问|看望|探望|走访|采访|救助)[了过]?)[^,。]{0,24}$/u.test(
    text.slice(Math.max(0, start - 28), start),
  );

function accompanying(text: string, group: Span, sentence: Sentence): boolean {
  const after = text.slice(group.end, Math.min(sentence.end, group.end + 40));
  return /^(?:(?!到|赴|深入|前往|来)[^,。]){0,34}(?:陪同|随同)/u.test(after) && !/^[^,。]{0,12}(?:在|由)/u.test(after);
}

function purposeOf(sentence: string): string | null {
  const kinds = vocabulary().words("visit-verb");
  for (const match of matchesOf(sentence, patterns().activity)) {
    const kind = kinds.get(match[0])?.as;
    if (kind && match[0].includes(kind.slice(0, 1)) && match[0].length > 1) return kind;
  }
  return null;
}

const looking =
  /察看|查看|了解|询问|看望|慰问|走访|检查|参观|交谈|考察|拉家常|交流|谈心|座谈|送上|送去|听取|指出|强调|说|表示|翻看|调研|要求|叮嘱|嘱咐|勉励|鼓励|希望|观看|观摩|体验|品尝|询|握|看到|深入|走进|给予|来到|仔细|认真|详细|围绕|就|对/u;

/** 在X,甲详细了解…: the place stands before the visitor, who is the one before where none is named (他). */
function locatedAt(scene: Scene, sentence: Sentence, topic: readonly PersonMention[]): Visit[] {
  const said = scene.text.slice(sentence.start, sentence.end);
  const match = /^(?:随后|接着|之后|当天)?,?在(?<place>[^,。]{2,40}),/u.exec(said);
  if (!match || !looking.test(said.slice(match[0].length))) return [];
  // 在柳条巷甲家中,乙…: who lives there visits nobody.
  const from = sentence.start + match[0].length;
  const visitors = sentence.groups
    .find(({ start, end }) => end > from && start <= from + 2)
    ?.persons.filter((_, index, all) => scene.text[all[index - 1]?.end ?? -1] !== "与")
    .filter((person) => Math.min(person.start, ...person.posts.map((post) => post.start)) >= from);
  if (!visitors && sentence.groups.length > 0 && !/^他/u.test(said.slice(match[0].length))) return [];
  const at = sentence.start + match[0].search(/[在对]/u) + 1;
  return destinationsAt(scene, at, at + (match.groups?.place ?? "").length, "in").flatMap((to) =>
    (visitors ?? topic).map((person) => ({
      person,
      to,
      span: sentence,
      purpose: purposeOf(said),
      companion: false,
      reason: visitors ? undefined : "到访者承上文",
    })),
  );
}

/** 在大田水库巡查, 在河口镇开展巡河活动 */
const doneAt =
  /[在对][^,。;:]{3,40}?(?:实地|现场|深入|一线|涉水|冒雨|徒步|带队|亲切|专题|开展了?|进行了?|督促|走访)*(?:[\p{Script=Han}]{0,10}(?:检查|督查|督导|督战|巡查|巡河|巡林|巡湖|执法|暗访|夜查)|调研|考察|视察|看望|慰问|察看|查看|走访)(?!组|站|中心|会|点)/u;

/** 在大田水库、下湾水库,实地调研水库安全 */
const doneNext =
  /(?<!^|现|存|正|[内外中上下])在(?<tour>[^,。;:]{3,100}),(?:实地|现场|深入|详细|认真|仔细|亲切|一线|徒步)+(?:检查|督查|督导|巡查|调研|考察|视察|看望|慰问|察看|查看|走访|了解)/u;

/** 先后在A、B进行了实地考察: the stops stand before what is done there. */
function touredIn(scene: Scene, sentence: Sentence, topic: readonly PersonMention[]): Visit[] {
  const said = scene.text.slice(sentence.start, sentence.end);
  const match =
    /(?:先后|分别|还|又|一行)在(?<tour>[^,。;:]{3,150}?)(?:进行了?|开展了?)(?:实地|现场|深入|走访)*(?:考察|调研|参观|察看|视察|走访|检查|慰问)/u.exec(
      said,
    ) ??
    doneAt.exec(said) ??
    doneNext.exec(said);
  if (!match) return [];
  const at = sentence.start + match.index + match[0].search(/[在对]/u) + 1;
  const visitors = lastFrom(sentence.groups, at)?.persons ?? topic;
  if (!/^(?:先后|分别|还|又|一行)/u.test(match[0]) && (sentence.groups.length === 0 || !nameFrom(scene, at))) return [];
  const tour = match.groups?.tour;
  const limit = tour === undefined ? sentence.start + said.length : at + tour.length;
  return destinationsAt(scene, at, limit, "going").flatMap((to) =>
    visitors.map((person) => ({
      person,
      to,
      span: sentence,
      purpose: purposeOf(said),
      companion: false,
      reason: sentence.groups.length > 0 ? undefined : "到访者承上文",
    })),
  );
}

/** A tour has so many stops; an article with more tells of several, and who went on which is not said. */
const mostSites = 40;

/** Those who 陪同 or 参加 in an article about a visit went where the visitor went. */
function withCompanions(scene: Scene, visits: readonly Visit[]): Visit[] {
  const [first] = visits;
  const sites = new Set(visits.map(({ to }) => to.name)).size;
  if (!first || scene.meetings.length > 0 || sites > mostSites) return [...visits];
  const known = new Set(visits.map(({ person }) => `${person.name}\n${person.key}`));
  const places = [...new Map(visits.map((visit) => [visit.to.name, visit])).values()];
  const added: Visit[] = [];
  for (const sentence of scene.sentences) {
    if (!attendants.test(scene.text.slice(sentence.start, sentence.end))) continue;
    for (const { persons, end } of sentence.groups) {
      if (!/^[^。;]{0,60}?(?:陪同|参加|随同|参与|随行)/u.test(scene.text.slice(end, end + 70))) continue;
      for (const person of persons) {
        if (known.has(`${person.name}\n${person.key}`)) continue;
        for (const { to, purpose } of places)
          added.push({ person, to, span: sentence, purpose, companion: true, reason: "随同到访" });
      }
    }
  }
  return [...visits, ...added];
}
