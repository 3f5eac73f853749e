import type { Citizen, Office } from "./county.ts";
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
import { sentences } from "./words.ts";

/** Somebody goes to see one to three places, with company. */
export function visitArticle(scribe: Scribe): Draft {
  const { random, county, truth } = scribe;
  const words = plainWords(scribe);
  const form = random.pick(sentences.visits);
  const office = random.pick(leaders(county));
  const others = random.sample(officials(county), 3).filter((other) => other !== office);
  const visitor = random.pick(office.members);
  const places = random.sample([...county.towns, ...county.villages], random.int(1, 2));
  const houses = random.sample([...county.companies, ...county.schools], random.int(0, 2));
  const company = companyOf(scribe, others);
  for (const place of places) truth.name("places", place);
  for (const house of houses) truth.name("organizations", house);
  for (const to of [...places, ...houses]) {
    truth.visited(visitor.name, to);
    for (const { name } of company.people) truth.visited(name, to, true);
  }
  const headline = fill(form.headline, { ...words, n: visitor.name });
  truth.headlines.push(headline);
  const named = { ...words, n: printedName(scribe, visitor.name), filler: words.filler ?? "" };
  const t = [...places, ...houses].join("、");
  const lead = fill(form.text, { ...words, date: eventDay(scribe).printed, p: withPosts(scribe, [visitor]), t });
  return { headline, paragraphs: [lead + company.text, fill(random.pick(sentences.visitSpeeches), named)] };
}

function companyOf(scribe: Scribe, offices: readonly Office[]): { text: string; people: readonly Citizen[] } {
  const { random, county } = scribe;
  const form = random.pick(sentences.company);
  if (form.includes("{lead}")) {
    const led = underLead(scribe);
    return { text: fill(form, { lead: led.text }), people: led.people };
  }
  if (form.includes("{p}")) {
    const people = offices[0]?.members.slice(0, 1) ?? [];
    return { text: fill(form, { p: withPosts(scribe, people) }), people };
  }
  const some = listed(scribe, withHeads(county, offices.slice(0, random.int(1, 3))));
  return { text: fill(form, { l: some.text }), people: some.people };
}

/** A notice of who was appointed and who removed, or who was elected. */
export function appointmentArticle(scribe: Scribe): Draft {
  const { random, county, truth } = scribe;
  const elections = random.chance(0.3);
  const headline = elections ? `${county.level}人民代表大会选举结果揭晓` : `${county.level}人大常委会任免名单`;
  truth.headlines.push(headline);
  for (const body of ["人大常委会", "人民代表大会"]) truth.name("organizations", county.level + body, [], true);
  const single = officials(county).filter(({ members }) => members[0]?.posts.length === 1);
  const lines = random.sample(single, random.int(2, 5)).map(({ members }) => {
    const person = random.pick(members);
    const [post] = person.posts;
    if (post === undefined) return "";
    const form = random.pick(elections ? sentences.elections : sentences.appointments);
    truth.appointed(person, post, form.kind);
    return fill(form.text, { name: printedName(scribe, person.name), post: post.text });
  });
  return { headline, paragraphs: lines };
}

/** A county goes on with a program. */
export function programArticle(scribe: Scribe): Draft {
  const { random, county, truth } = scribe;
  const words = plainWords(scribe);
  const bureau = random.pick(county.bureaus).slice(1);
  const lines = random.sample(county.programs, random.int(1, 2)).map(({ core, tail }) => {
    const form = random.pick(sentences.programs);
    truth.name("programs", core + tail, [core]);
    if (form.includes("{bureau}")) truth.name("organizations", county.level + bureau);
    const program = random.chance(0.7) ? `“${core}”${tail}` : core + tail;
    return fill(form, { ...words, bureau, program });
  });
  const headline = `我${county.level}多措并举办好民生实事`;
  truth.headlines.push(headline);
  return { headline, paragraphs: lines };
}

/** Ordinary people in a village; their words are quoted. */
export function featureArticle(scribe: Scribe): Draft {
  const { random, county, truth } = scribe;
  const village = random.pick(county.villages);
  const farmer = random.pick(county.offices.find(({ key }) => key === "farmers")?.members ?? []);
  const form = random.pick(sentences.features);
  truth.person(farmer);
  if (form.includes("{village}")) truth.name("places", village);
  const headline = "日子越过越红火";
  truth.headlines.push(headline);
  return { headline, paragraphs: [fill(form, { village, farmer: farmer.name })] };
}

/** A picture and whose it is. */
export function photoArticle(scribe: Scribe): Draft {
  const { random, county, truth } = scribe;
  const form = random.pick(sentences.photos);
  const [village, school, photographer] = [county.villages, county.schools, county.writers].map((from) =>
    random.pick(from),
  );
  if (village === undefined || school === undefined || photographer === undefined) throw new RangeError("empty county");
  if (form.text.includes("{village}")) truth.name("places", village);
  if (form.text.includes("{school}")) truth.name("organizations", school);
  truth.byline(photographer, "photographer");
  const credit = fill(form.credit, { f: printedName(scribe, photographer) });
  return { headline: "", paragraphs: [`${fill(form.text, { village, school })} ${credit}`] };
}

/** An item that names nobody and reports no meeting. */
export function quietArticle({ random, truth }: Scribe): Draft {
  const { headline, text } = random.pick(sentences.quiet);
  truth.headlines.push(headline);
  return { headline, paragraphs: [text] };
}
