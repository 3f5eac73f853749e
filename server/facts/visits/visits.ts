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
import { sent, speaking, strolled, visiting } from "./signs.ts";
import { locatedAt, touredIn } from "./there.ts";
import type { Visit } from "./visit.ts";
import { accompanying, asked, carried, ledBy, listenedTo, near } from "./visitors.ts";

/** Verbs that take one to a place, rather than have one look at something there. */
const going = /(?:[往到赴进入临达]|走访了?|探访了?)$|^(?:奔)/u;

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
    const attending = sentence.groups.filter((group) => accompanying(text, group, sentence));
    for (const { persons } of attending) for (const { name } of persons) hosts.add(name);
    const acting = sentence.groups.filter(
      (group) =>
        group.start < limit && !attending.includes(group) && !listenedTo(text, group.start) && !asked(text, group),
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
      if (visitors.length === 0 || sent(before)) continue;
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
  const told = new Set(visits.filter((visit) => !isHead(visit)).map(({ person }) => person.name));
  return withCompanions(scene, sitesOnce(visits.filter((visit) => !(isHead(visit) && told.has(visit.person.name)))));
}

/** 到甲湖治理工程…。在甲湖治理工程施工现场,…: one stop, told twice. */
function sitesOnce(visits: readonly Visit[]): Visit[] {
  const names = new Set(visits.map(({ person, to }) => `${person.name}\n${to.name}`));
  return visits.filter(({ person, to }) => {
    const bare = to.name.replace(/(?:施工|建设|改造)?(?:现场|工地)$/u, "");
    return bare === to.name || !names.has(`${person.name}\n${bare}`);
  });
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
