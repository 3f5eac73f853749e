import type { PersonMention } from "../domain/mention.ts";
import { touching } from "../domain/spans.ts";
import type { AppointmentKind } from "../model/kinds.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import type { Appointment } from "./appointments.ts";
import { postsAt } from "./post-text.ts";
import type { Scene, Sentence } from "./scene.ts";

/** An entry of a list of changes: 甲为县财政局局长; 乙的县审计局局长职务; 丙,现任…. */
const entry =
  /(?<=^|[,;:、\s]|任命|免去|补选|选举|推选)(?<name>[\p{Script=Han}]{2,4}?|\p{Script=Han} {1,2}\p{Script=Han})(?:同志)?(?:(?<given>为)|(?<taken>的)(?=[^,;。]{4,40}职务)|(?<now>[,](?:男|女|现任)))/gu;
const designated = /拟(?:提名|推荐|提拔|聘)?(?:任用?为?|为|担任|作为)/u;

/**
 * Entries of a list whose person nobody recognised: the list's form says that a name stands there. `kindAt` tells
 * what the list is about at an offset, null where it is no list of changes.
 */
export function entriesOf(
  scene: Scene,
  sentence: Sentence,
  kindAt: (at: number) => AppointmentKind | null,
): Appointment[] {
  const { text } = scene;
  const found: Appointment[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(entry)) {
    const name = match.groups?.name ?? "";
    const start = sentence.start + match.index;
    const known = touching(scene.mentions.persons, { start, end: start + name.length }).length > 0;
    const kind = kindAt(start);
    if (known || !surnamed(name)) continue;
    let at = start + match[0].length;
    let change = kind;
    if (match.groups?.now) {
      const plan = designated.exec(text.slice(at, sentence.end));
      if (!plan) continue;
      at += plan.index + plan[0].length;
      change = "nominated";
    } else if ((match.groups?.taken !== undefined) !== (kind === "removed" || kind === "resigned")) continue;
    if (change === null) continue;
    const person = personAt(name, start);
    for (const post of postsAt(text, at, sentence.end)) {
      found.push({
        person,
        post: post.name,
        kind: change,
        span: sentence,
        date: scene.eventDate,
        reason: "据任免名单格式认定人名",
      });
    }
  }
  return found;
}

function surnamed(name: string): boolean {
  const surnames = vocabulary().words("surname");
  return surnames.has(name.slice(0, 1)) || (name.length > 2 && surnames.has(name.slice(0, 2)));
}

function personAt(name: string, start: number): PersonMention {
  const reason = "据任免名单格式认定";
  return {
    start,
    end: start + name.length,
    printed: name,
    // 唐 颖: two characters are set apart to fill three.
    name: name.replace(/ /gu, ""),
    key: "",
    rule: "appointment-entry",
    basis: "inferred",
    reason,
    posts: [],
    byline: null,
  };
}

/** 主席:甲 on a line of its own. */
const label = /^(?<post>[\p{Script=Han} ]{2,16}?)(?:\([^)]*\))?[ ]*[:：]/u;
const election = /选举(?:结果|产生)|当选|选出|补选/u;

/** A line of an election's result: the label is the post of everyone on it. */
export function resultLine(scene: Scene, sentence: Sentence): Appointment[] {
  const line = scene.text.slice(sentence.start, sentence.end);
  const match = label.exec(line);
  if (!match || !election.test(scene.text.slice(Math.max(0, sentence.start - 160), sentence.start))) return [];
  const [post] = postsAt((match.groups?.post ?? "").replace(/ /gu, ""), 0, 16);
  if (!post) return [];
  const names = [...line.slice(match[0].length).matchAll(/\p{Script=Han}{2,4}(?![^(]*\))/gu)];
  return names.flatMap(({ 0: name, index }) => {
    const start = sentence.start + match[0].length + index;
    const known = touching(scene.mentions.persons, { start, end: start + name.length })[0];
    if (!known && !surnamed(name)) return [];
    const reason = known ? undefined : "据选举结果格式认定人名";
    const person = known ?? personAt(name, start);
    return [{ person, post: post.name, kind: "elected" as const, span: sentence, date: scene.eventDate, reason }];
  });
}
