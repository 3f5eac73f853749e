import type { PersonMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { lexemes } from "./lexemes.ts";

/** People named one after another with nothing said between them: 甲、乙,县长丙和丁. */
export interface PersonGroup extends Span {
  readonly persons: readonly PersonMention[];
}

/** Something is said or another subject comes between two names. */
const predicate =
  /[。;:;:!?“”《》]|由|向|对|把|给|为|在|从|到|率|带领|代表|陪同|委托|一行|了|的(?:领导|带领|陪同|见证)|职务|一职|任命|免去|免除|参观|察看|查看|来到|走进|前往|赴|看望|慰问(?![组团])|考察(?![组团])|调研(?![员组室])|视察(?![组团])|选举|辞职|辞去|当选|参加|出席|主持|要求|强调/u;

/** 乙同志代市长甲作报告: he stands in for another. */
const forAnother = /^同志代$/u;

const startOf = (person: PersonMention) => Math.min(person.start, ...person.posts.map(({ start }) => start));
/** A title right after the name (甲县长) belongs to it; a post further on (甲当选为县长) does not. */
const endOf = (person: PersonMention) =>
  Math.max(person.end, ...person.posts.flatMap(({ start, end }) => (start <= person.end ? [end] : [])));

export function personGroups(text: string, sentence: Span, persons: readonly PersonMention[]): PersonGroup[] {
  const groups: { start: number; end: number; persons: PersonMention[] }[] = [];
  for (const person of persons) {
    const start = Math.max(sentence.start, startOf(person));
    const end = Math.min(sentence.end, endOf(person));
    const last = groups.at(-1);
    if (last && start <= last.end) {
      last.persons.push(person);
      last.end = Math.max(last.end, end);
    } else if (last && listed(text.slice(last.end, start)) && !forAnother.test(text.slice(last.end, start + 1))) {
      last.persons.push(person);
      last.end = end;
    } else groups.push({ start, end, persons: [person] });
  }
  return groups;
}

function listed(between: string): boolean {
  // 甲、无党派人士代表乙: in a list he is one.
  if (between.length > 40 || predicate.test(between.replace(/^(?<list>[、,和与及].*)代表$/u, "$<list>"))) return false;
  if (!/[、,和及与\s]|以及|同志|等/u.test(between) && between !== "") return false;
  return lexemes(between).length === 0;
}
