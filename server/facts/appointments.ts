import type { PersonMention } from "../domain/mention.ts";
import type { Span } from "../domain/span.ts";
import { lastFrom } from "../domain/spans.ts";
import type { AppointmentKind } from "../model/kinds.ts";
import { wordPattern } from "../vocabulary/pattern.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { entriesOf, resultLine } from "./appointment-lists.ts";
import type { PersonGroup } from "./person-groups.ts";
import { postsAt } from "./post-text.ts";
import type { Scene, Sentence } from "./scene.ts";

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

interface Patterns {
  readonly governing: RegExp;
  readonly taking: RegExp;
  readonly losing: RegExp;
  /** 现任…,拟任…: further on in a notice's entry. */
  readonly designate: RegExp;
}
let compiled: Patterns | undefined;
/** What may stand between a name and its verb: 同志(女)以190票的高票, 等47人, 两位同志. */
const between =
  "(?:等)?(?:[\\d一二三四五六七八九十两几]+(?:人|名|位)?(?:同志|代表|委员)?)?(?:同志|同志们|先生|女士)?(?:[(][^)]{0,30}[)])?(?:同志)?(?:[,])?(?:因[^,。]{2,14}[,]?)?(?:以[^,。]{0,16}?票(?:的?高票|全票)?|全票|高票|依法|正式|现|不再兼任)?";

function patterns(): Patterns {
  compiled ??= {
    governing: new RegExp(`(?:${wordPattern("appointing-verb")})`, "gu"),
    taking: new RegExp(`^${between}(?<verb>${wordPattern("taking-verb")})(?<!称为)(?![命免期务何])`, "u"),
    losing: new RegExp(`^${between}(?:的|原|所任的?|担任的|现任)?`, "u"),
    designate: new RegExp(`[,;]\\s*(?:现)?(?:${nominating().join("|")})`, "u"),
  };
  return compiled;
}

const nominating = (): string[] =>
  [...vocabulary().words("taking-verb").values()]
    .flatMap(({ text, as }) => (as === "nominated" && text.length > 1 && text !== "作为" ? [text] : []))
    .sort((a, b) => b.length - a.length);

/** No change of post is told without one of these. */
const changing = /[任免选举辞聘名荐]|公示|接受|撤销|卸|委派|选派|下派|增补|改选/u;

/** 免去其副县长职务: of the one just named. */
const dismissed = /(?:免去|免除|不再担任)了?其/u;
/** A change is being told, not who holds what: 甲任县长,不再担任副县长. */
const moving = /不再担任|不再兼任|另有任用|免去|决定/u;

const removing: ReadonlySet<string> = new Set(["removed", "resigned"]);

/** Every change of post that an article states, in printed order. */
export function appointmentsIn(scene: Scene): Appointment[] {
  const found: Appointment[] = [];
  let mode: AppointmentKind | null = null;
  for (const sentence of scene.sentences) {
    found.push(...resultLine(scene, sentence));
    if (mode === null && !changing.test(scene.text.slice(sentence.start, sentence.end))) continue;
    const reader = new ListReader(scene, sentence, mode);
    const own = reader.read();
    found.push(...own);
    // A list goes on after a line break or a semicolon for as long as its lines are entries.
    const goesOn = own.length > 0 || sentence.groups.length === 0;
    mode = goesOn && !/。\s*$/u.test(scene.text.slice(sentence.start, sentence.end)) ? reader.mode : null;
  }
  return found;
}

class ListReader {
  readonly #scene: Scene;
  readonly #sentence: Sentence;
  readonly #verbs: (Span & { readonly kind: AppointmentKind })[] = [];
  /** What the list was about when the sentence began. */
  readonly #opened: AppointmentKind | null;
  mode: AppointmentKind | null;

  constructor(scene: Scene, sentence: Sentence, mode: AppointmentKind | null) {
    this.#scene = scene;
    this.#sentence = sentence;
    this.mode = mode;
    this.#opened = mode;
    const kinds = vocabulary().words("appointing-verb");
    const text = scene.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(patterns().governing)) {
      const kind = kinds.get(match[0])?.as;
      const start = sentence.start + match.index;
      if (kind) this.#verbs.push({ start, end: start + match[0].length, kind: kind as AppointmentKind });
    }
  }

  read(): Appointment[] {
    const { groups } = this.#sentence;
    const found: Appointment[] = [];
    for (const [index, group] of groups.entries()) {
      const limit = groups[index + 1]?.start ?? this.#sentence.end;
      const verb = lastFrom(this.#verbs, group.start - 1);
      if (verb) this.mode = verb.kind;
      found.push(...this.#entry(group, limit, verb?.end ?? null));
    }
    const last = this.#verbs.at(-1);
    if (last) this.mode = last.kind;
    found.push(...entriesOf(this.#scene, this.#sentence, (at) => lastFrom(this.#verbs, at - 1)?.kind ?? this.#opened));
    return found;
  }

  #entry(group: PersonGroup, limit: number, governed: number | null): Appointment[] {
    const { text } = this.#scene;
    const last = group.persons.at(-1);
    if (!last) return [];
    const found: Appointment[] = [];
    let at = last.end;
    // 甲任县委书记,不再担任县长职务: one person, several verbs.
    for (let turn = 0; turn < 3; turn++) {
      const step = this.#step(text.slice(at, Math.min(limit, at + 90)), turn, governed !== null);
      if (!step) break;
      const posts = postsAt(text, at + step.length, limit);
      if (posts.length === 0) break;
      for (const { name } of posts) found.push(...this.#all(group, name, step.kind));
      at = posts.at(-1)?.end ?? limit;
    }
    if (found.length === 0) found.push(...this.#further(group, last.end, limit));
    return found.length > 0 ? found : this.#byTitle(group, governed);
  }

  /** What a longer entry says of the person named at its head: 甲,现任…,拟任…; …期满,免去其…职务. */
  #further(group: PersonGroup, from: number, limit: number): Appointment[] {
    const stretch = this.#scene.text.slice(from, Math.min(limit, from + 160));
    const designate = patterns().designate.exec(stretch);
    const dismissal = dismissed.exec(stretch);
    const read = (match: RegExpExecArray | null, kind: AppointmentKind): Appointment[] =>
      match === null
        ? []
        : postsAt(this.#scene.text, from + match.index + match[0].length, limit).flatMap(({ name }) =>
            this.#all(group, name, kind),
          );
    return [...read(designate, "nominated"), ...read(dismissal, "removed")];
  }

  /** The verb after a name, and how much of the text it takes. */
  #step(after: string, turn: number, governed: boolean): { kind: AppointmentKind; length: number } | null {
    const taking = patterns().taking.exec(after);
    const word = taking?.groups?.verb ?? "";
    const kind = vocabulary().words("taking-verb").get(word)?.as;
    if (taking && kind === "governed") {
      if (!this.mode || removing.has(this.mode) || (!governed && turn > 0)) return null;
      return { kind: this.mode, length: taking[0].length };
    }
    if (taking && kind) {
      const nominated = kind === "appointed" && this.mode === "nominated";
      // 甲任县长 in passing tells who holds the post; in a list of changes it makes the change.
      if (
        kind === "appointed" &&
        (word === "任" || word === "担任") &&
        this.mode === null &&
        !/同志/u.test(taking[0]) &&
        !moving.test(this.#scene.text.slice(this.#sentence.start, this.#sentence.end)) &&
        !this.#listed()
      )
        return null;
      return { kind: nominated ? "nominated" : (kind as AppointmentKind), length: taking[0].length };
    }
    // 接受甲辞去…: who resigns says so with a verb of his own.
    if (turn === 0 && this.mode === "removed") {
      const losing = patterns().losing.exec(after);
      return losing ? { kind: this.mode, length: losing[0].length } : null;
    }
    return null;
  }

  #listed(): boolean {
    const { article } = this.#scene;
    return article.kind === "appointments" || article.kind === "notice" || /任免|任前公示|人事/u.test(article.headline);
  }

  /** 选举产生县长甲、副县长乙: the title before the name is the new post. */
  #byTitle(group: PersonGroup, governed: number | null): Appointment[] {
    if (governed === null || this.mode !== "elected") return [];
    const gap = this.#scene.text.slice(governed, group.start);
    if (!/^(?:了|产生了?|出了?|新一届|[:])*[^,。;]{0,6}$/u.test(gap)) return [];
    return group.persons.flatMap((person) => person.posts.flatMap(({ name }) => this.#one(person, name, "elected")));
  }

  #all(group: PersonGroup, post: string, kind: AppointmentKind): Appointment[] {
    return group.persons.flatMap((person) => this.#one(person, post, kind));
  }

  #one(person: PersonMention, post: string, kind: AppointmentKind): Appointment[] {
    return [{ person, post, kind, span: this.#sentence, date: this.#scene.eventDate, reason: undefined }];
  }
}
