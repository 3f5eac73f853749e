import type { Office } from "./county.ts";
import {
  type Draft,
  eventDay,
  fill,
  leaders,
  listed,
  officials,
  plainWords,
  printedName,
  type Scribe,
  underLead,
  withHeads,
  withPosts,
} from "./scribe.ts";
import { type Act, names, sentences } from "./words.ts";

const numerals = ["二", "三", "五", "八", "十一", "十六", "二十三"];

/** The report of a meeting: who chaired, who came, who said what. */
export function meetingArticle(scribe: Scribe): Draft {
  const { random, county, truth } = scribe;
  const words = { ...plainWords(scribe), k: String(random.int(2, 60)), c: random.pick(numerals) };
  const venue = fill(random.pick(names.venues), words);
  const day = eventDay(scribe);
  const form = random.pick(sentences.meetings);
  const say = (template: string) => fill(template, { ...words, venue, date: day.printed });
  const headline = say(form.headline);
  truth.headlines.push(headline);
  truth.meeting(say(form.name), form.alt === undefined ? [] : [say(form.alt)], day.iso);
  if (form.open.includes("{venue}")) {
    truth.name("places", venue);
    truth.name("organizations", venue, [], true);
  }
  if (form.convener !== undefined) truth.name("organizations", say(form.convener));
  for (const body of [`${county.level}委常委会`, `${county.level}委`]) truth.name("organizations", body, [], true);
  if (form.body !== undefined) truth.name("organizations", say(form.body), [], true);

  const chairs = random.pick(leaders(county));
  const offices = random.sample(officials(county), 9).filter((office) => office !== chairs);
  const take = () => offices.splice(0, random.int(1, 3));
  const lead = say(form.open);
  const [speaker, chair] = chairSentence(scribe, chairs);
  const guests = random.sample(sentences.guests, random.int(1, 2)).map((guest) => guestSentence(scribe, guest, take()));
  const acts = random.sample(sentences.acts, random.int(0, 2)).map((act) => actSentence(scribe, act, offices));
  const speeches = random
    .sample(sentences.speeches, random.int(1, 2))
    .map((speech) => fill(speech, { n: printedName(scribe, speaker), filler: plainWords(scribe).filler ?? "" }));
  truth.attended(speaker, ["speaker"]);
  return { headline, paragraphs: [[lead, chair, ...guests].join(""), [...acts].join(""), ...speeches].filter(Boolean) };
}

function chairSentence(scribe: Scribe, { members }: Office): readonly [string, string] {
  const { random, truth } = scribe;
  const person = random.pick(members);
  const act = random.pick(sentences.chair);
  truth.attended(person.name, act.roles);
  return [person.name, fill(act.text, { p: withPosts(scribe, [person]) })];
}

function actSentence(scribe: Scribe, act: Act, offices: Office[]): string {
  const person = scribe.random.pick(offices.shift()?.members ?? []);
  scribe.truth.attended(person.name, act.roles, act.alt);
  return fill(act.text, { p: withPosts(scribe, [person]) });
}

function guestSentence(scribe: Scribe, guest: Act, offices: readonly Office[]): string {
  const { truth } = scribe;
  const values: Record<string, string> = {};
  if (guest.text.includes("{lead}")) {
    const led = underLead(scribe);
    values.lead = led.text;
    for (const { name } of led.people) truth.attended(name, guest.roles);
  }
  if (guest.text.includes("{p}")) {
    const first = offices[0]?.members.slice(0, 1) ?? [];
    values.p = withPosts(scribe, first);
    for (const { name } of first) truth.attended(name, guest.roles);
  }
  if (guest.text.includes("{l}")) {
    const some = listed(scribe, withHeads(scribe.county, offices));
    values.l = some.text;
    for (const { name } of some.people) truth.attended(name, guest.second ?? guest.roles);
  }
  return fill(guest.text, values);
}
