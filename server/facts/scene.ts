import type { Article } from "../domain/article.ts";
import type { EditionContext } from "../domain/edition.ts";
import type { EntityRef } from "../domain/fact.ts";
import type { MeetingMention, Mentions, PersonMention } from "../domain/mention.ts";
import { sentencesOf } from "../domain/sentences.ts";
import type { Span } from "../domain/span.ts";
import { holding, lastFrom } from "../domain/spans.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { eventDateOf } from "./event-date.ts";
import { type PersonGroup, personGroups } from "./person-groups.ts";

export interface Sentence extends Span {
  /** People of the story named in it (credits left out), in printed order. */
  readonly persons: readonly PersonMention[];
  readonly groups: readonly PersonGroup[];
  readonly zone: "headline" | "lead" | "body";
}

/**
 * A meeting the article reports, and the stretch of text that is about it: from the first sentence of the body that names
 * it (from the very beginning where the article opens with it) to where the next one begins.
 */
export interface HeldMeeting extends Span {
  readonly ref: EntityRef;
  readonly mentions: readonly MeetingMention[];
}

/** One article prepared for the rules: everything in it is computed once. */
export interface Scene {
  readonly article: Article;
  readonly context: EditionContext;
  readonly mentions: Mentions;
  readonly text: string;
  readonly eventDate: string | null;
  readonly sentences: readonly Sentence[];
  readonly meetings: readonly HeldMeeting[];
  /** Names of works, bodies and programs: verbs inside them are nobody's. */
  readonly asides: readonly Span[];
  /** Central leaders, whom every paper quotes and who are at none of its meetings: `name\nkey`. */
  readonly far: ReadonlySet<string>;
}

export const personRef = ({ name, key }: PersonMention): EntityRef => ({ kind: "Person", name, key });
export const articleRef = (article: Article): EntityRef => ({ kind: "Article", name: article.key, key: "" });

/** How many sentences of the story are its lead. */
const leadSentences = 3;

export function sceneOf(article: Article, mentions: Mentions, context: EditionContext): Scene {
  const { text } = article;
  const sentences = placedSentences(article, mentions);
  return {
    article,
    context,
    mentions,
    text,
    eventDate: eventDateOf(article, mentions.dates, context.date),
    sentences,
    meetings: heldMeetings(mentions.meetings, sentences),
    asides: [...mentions.works, ...mentions.organizations, ...mentions.programs].sort((a, b) => a.start - b.start),
    far: quotedFromAfar(mentions.persons),
  };
}

const heads: ReadonlySet<string | undefined> = new Set(["headline", "kicker", "subhead"]);

function placedSentences(article: Article, mentions: Mentions): Sentence[] {
  const story = mentions.persons.filter(({ byline }) => byline === null);
  const isHead = (at: number) => heads.has(holding(article.parts, at)?.kind);
  let person = 0;
  let told = 0;
  return sentencesOf(article.text).map((span) => {
    const persons: PersonMention[] = [];
    for (let next = story[person]; next && next.start < span.end; next = story[++person]) {
      if (next.start >= span.start) persons.push(next);
    }
    const head = isHead(span.start);
    if (!head && span.end - span.start >= 8) told++;
    const zone = head ? "headline" : told <= leadSentences ? "lead" : "body";
    return { ...span, persons, groups: personGroups(article.text, span, persons), zone };
  });
}

function heldMeetings(mentions: readonly MeetingMention[], sentences: readonly Sentence[]): HeldMeeting[] {
  const meetings = new Map<string, MeetingMention[]>();
  for (const mention of mentions) {
    if (mention.status !== "held") continue;
    const id = `${mention.name}\n${mention.key}`;
    const known = meetings.get(id);
    if (known) known.push(mention);
    else meetings.set(id, [mention]);
  }
  const held = [...meetings.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const places = own.flatMap((mention) => holding(sentences, mention.start) ?? []);
    const told = places.find(({ zone }) => zone !== "headline");
    return [
      { ref: { kind: "Meeting" as const, name: first.name, key: first.key }, mentions: own, told: told ?? places[0] },
    ];
  });
  held.sort((a, b) => (a.told?.start ?? 0) - (b.told?.start ?? 0));
  const starts = held.map(({ told }, index) => (told && (index > 0 || told.zone === "body") ? told.start : 0));
  return held.map(({ ref, mentions: own }, index) => ({
    ref,
    mentions: own,
    start: starts[index] ?? 0,
    end: starts[index + 1] ?? Number.POSITIVE_INFINITY,
  }));
}

/** The meeting that the text at `offset` is about: the last whose story has begun. */
export function meetingAt(scene: Scene, offset: number): HeldMeeting | null {
  return lastFrom(scene.meetings, offset) ?? null;
}

function quotedFromAfar(persons: readonly PersonMention[]): ReadonlySet<string> {
  const titles = vocabulary().words("central-title");
  const far = persons.filter(({ posts }) => posts.some(({ title, name }) => titles.has(title) || titles.has(name)));
  return new Set(far.map(({ name, key }) => `${name}\n${key}`));
}
