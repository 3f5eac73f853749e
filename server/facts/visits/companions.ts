import type { Scene } from "../scene.ts";
import type { Visit } from "./visit.ts";

/** A sentence without any of these tells of nobody who went along. */
const attendants = /(?:陪同|参加|随同|参与|一同|一起|随行)/u;

/** A tour has so many stops; an article with more tells of several, and who went on which is not said. */
const mostSites = 40;

/** Those who 陪同 or 参加 in an article about a visit went where the visitor went. */
export function withCompanions(scene: Scene, visits: readonly Visit[]): Visit[] {
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
