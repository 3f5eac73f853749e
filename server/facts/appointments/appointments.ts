import type { PersonMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { holding } from "../../domain/spans.ts";
import type { AppointmentKind } from "../../model/kinds.ts";
import type { PersonGroup } from "../person-groups.ts";
import type { Scene, Sentence } from "../scene.ts";
import { inFull } from "./in-full.ts";
import { LabelledLists } from "./lists.ts";
import { listedGroups, unrecognised } from "./people.ts";
import { ChangeReader } from "./reader.ts";
import { governingIn } from "./words.ts";

/** One change of post: who, which post, what kind. */
export interface Appointment {
  readonly person: PersonMention;
  readonly post: string;
  readonly kind: AppointmentKind;
  readonly span: Span;
  /** ISO date of the decision, null where the article dates nothing. */
  readonly date: string | null;
  readonly reason: string | undefined;
}

/** No change of post is told without one of these. */
const changing = /[任免选举辞聘名荐卸增撤职]|公示|接受|代理|委派|姓名/u;
/** What a list of changes, or a sentence that announces one, says of itself. */
const deciding = /决定|任免|调整|通知|宣布|任命/u;
/** Results of an election, which labelled lines list. */
const electing = /选举|当选|选出|补选|推选/u;

/** Every change of post that an article states, in printed order. */
export function appointmentsIn(scene: Scene): Appointment[] {
  const found: Appointment[] = [];
  const lists = new LabelledLists(scene);
  let mode: AppointmentKind | null = null;
  /** Set while a list goes on that a line of its own announced (任命:). */
  let headed = false;
  let announced = false;
  /** Who the last line was about that said nothing of a post yet: 姓名:甲. */
  let subject: PersonGroup | null = null;
  /** The kind of the last change that the sentence before told: 甲兼任秘书长,乙、丙为副秘书长 goes on with it. */
  let recent: AppointmentKind | null = null;
  let elected = -1000;
  for (const sentence of scene.sentences) {
    const printed = scene.text.slice(sentence.start, sentence.end);
    const at = (person: PersonMention, post: string, kind: AppointmentKind): Appointment => ({
      person,
      post: inFull(scene, sentence, person, post),
      kind,
      span: sentence,
      date: scene.eventDate,
      reason: person.rule === "appointment-entry" ? person.reason : undefined,
    });
    const listed = lists.read(sentence, sentence.start - elected < 200 ? "elected" : headed ? mode : null);
    if (electing.test(printed)) elected = sentence.end;
    if (listed.length > 0) {
      const kind = headed && mode !== null ? mode : "elected";
      for (const { post, persons } of listed) found.push(...persons.map((person) => at(person, post, kind)));
      continue;
    }
    if (mode === null && subject === null && !changing.test(printed)) {
      announced = false;
      recent = null;
      continue;
    }
    const governing = governingIn(printed, sentence.start);
    const persons = personsOf(scene, sentence, governing, mode !== null || recent !== null);
    const groups = listedGroups(scene.text, sentence, persons);
    const reader = new ChangeReader(scene, sentence, { groups, governing, mode, announced, subject, recent });
    const own = reader.read();
    recent = own.at(-1)?.kind ?? null;
    found.push(...own.map(({ person, post, kind }) => at(person, post, kind)));
    announced = deciding.test(printed) || (announced && own.length > 0);
    // A list goes on after a line break or a semicolon for as long as its lines are entries.
    const opens = /^[:\s了]*$/u.test(scene.text.slice(governing.at(-1)?.end ?? sentence.start, sentence.end));
    const goesOn = own.length > 0 || groups.length === 0 || opens;
    const heading = opens || (groups.length === 0 && governing.length > 0 && printed.length <= 30);
    headed = goesOn && (heading || headed);
    mode = goesOn && (headed || !/。\s*$/u.test(printed)) ? reader.mode : null;
    subject = own.length > 0 ? null : reader.subject;
  }
  return fullest(scene, [...found, ...newlyNamed(scene, found)]);
}

function personsOf(
  scene: Scene,
  sentence: Sentence,
  governing: ReturnType<typeof governingIn>,
  listing: boolean,
): readonly PersonMention[] {
  const more = unrecognised(scene, sentence, governing, listing);
  return more.length === 0 ? sentence.persons : [...sentence.persons, ...more].sort((a, b) => a.start - b.start);
}

const newly = /新(?<how>当选|任命|选举产生|到任)的?$/u;

/** 新当选的县长甲: told in passing, of people of whom nothing else tells it. */
function newlyNamed(scene: Scene, told: readonly Appointment[]): Appointment[] {
  if (!/新(?:当选|任命|选举|到任)/u.test(scene.text)) return [];
  const found: Appointment[] = [];
  for (const sentence of scene.sentences) {
    let kind: AppointmentKind | null = null;
    let last = sentence.start;
    for (const person of sentence.persons) {
      const first = person.posts.find(({ end }) => end <= person.start);
      const how = first && newly.exec(scene.text.slice(Math.max(0, first.start - 6), first.start))?.groups?.how;
      // 新当选的县长甲、副县长乙: all of them were elected.
      const goesOn = first && /^[、,和及]*$/u.test(scene.text.slice(last, Math.max(last, first.start)));
      if (how) kind = how === "当选" || how === "选举产生" ? "elected" : "appointed";
      else if (!goesOn) kind = null;
      last = person.end;
      if (kind === null || told.some((one) => one.person.name === person.name && one.kind === kind)) continue;
      for (const { name } of person.posts) {
        found.push({ person, post: name, kind, span: sentence, date: scene.eventDate, reason: undefined });
      }
    }
  }
  return found;
}

/** A change told more than once is told once, with the post in its fullest form: 县长 is 某县人民政府县长. */
function fullest(scene: Scene, told: readonly Appointment[]): Appointment[] {
  const byPerson = Map.groupBy(told, ({ person, kind }) => `${person.name}\n${person.key}\n${kind}`);
  return told.filter(({ person, kind, post, span }) => {
    const own = byPerson.get(`${person.name}\n${person.key}\n${kind}`) ?? [];
    return !own.some(
      (other) =>
        other.post.length > post.length &&
        (shortFor(post, other.post) ||
          (headed(scene, span) && !headed(scene, other.span) && sameTitle(post, other.post))),
    );
  });
}

const headed = ({ article }: Scene, { start }: Span): boolean =>
  /headline|kicker|subhead/u.test(holding(article.parts, start)?.kind ?? "");

/** Headlines shorten: 当选协会主席 above 当选某县某协会第二届理事会主席. */
const sameTitle = (short: string, long: string): boolean =>
  short.slice(-2) === long.slice(-2) && /副/u.test(short) === /副/u.test(long);

function shortFor(short: string, long: string): boolean {
  if (long.endsWith(short)) return !/[副代理兼第一务任]$/u.test(long.slice(0, -short.length));
  // 某市市长, 某市人民政府市长
  for (let cut = 1; cut <= short.length - 2; cut++) {
    if (!long.endsWith(short.slice(cut)) || !long.startsWith(short.slice(0, cut))) continue;
    if (/^[^副代]*(?:政府|委员会|人民)$/u.test(long.slice(cut, long.length - short.length + cut))) return true;
  }
  return false;
}
