import type { PersonMention } from "../../domain/mention.ts";
import { lastFrom } from "../../domain/spans.ts";
import type { AppointmentKind } from "../../model/kinds.ts";
import type { PersonGroup } from "../person-groups.ts";
import { postsAt, type WrittenPost } from "../post-text.ts";
import type { Scene, Sentence } from "../scene.ts";
import { acting, dismissed, honour, meant, passing } from "./signs.ts";
import { type Standing, stepAt } from "./step.ts";
import { designations, type Governing, titleBehind } from "./words.ts";

/** How far behind a name its verb is looked for, and how far what a longer entry says of its person goes on. */
const longestStep = 90;
const longestEntry = 260;
/** 任县委书记,不再担任县长职务: no more verbs are told of one person. */
const mostSteps = 4;

interface Change {
  readonly person: PersonMention;
  readonly post: string;
  readonly kind: AppointmentKind;
}

interface Setting {
  readonly groups: readonly PersonGroup[];
  readonly governing: readonly Governing[];
  /** What the list was about when the sentence began. */
  readonly mode: AppointmentKind | null;
  /** Whether the sentence before announced decisions. */
  readonly announced: boolean;
  readonly subject: PersonGroup | null;
  /** The kind of the last change told in the sentence before. */
  readonly recent: AppointmentKind | null;
}

/** Reads the changes of post of one sentence. `mode` is afterwards what its list is about. */
export class ChangeReader {
  readonly #scene: Scene;
  readonly #sentence: Sentence;
  readonly #setting: Setting;
  mode: AppointmentKind | null;
  /** The last person, of whom no post has been said. */
  subject: PersonGroup | null = null;
  /** Whether the last entry told a change, so that 乙为… may go on with it. */
  #going = false;
  /** Where the entries with the title before the name have come to. */
  #titled = -1;
  /** Whether a title stands before the name of the next entry. */
  #nextTitled = false;

  constructor(scene: Scene, sentence: Sentence, setting: Setting) {
    this.#scene = scene;
    this.#sentence = sentence;
    this.#setting = setting;
    this.mode = setting.mode;
  }

  read(): Change[] {
    const { groups, governing, subject } = this.#setting;
    const found: Change[] = [];
    if (groups.length === 0 && subject !== null) found.push(...this.#designated(subject));
    for (const [index, group] of groups.entries()) {
      const next = groups[index + 1];
      const limit = next?.persons[0]?.start ?? this.#sentence.end;
      const verb = lastFrom(governing, (group.persons[0]?.start ?? group.start) - 1);
      if (verb) this.mode = verb.kind;
      // 根据市委的提名,会议决定甲…: the proposal is behind.
      if (verb?.kind === "nominated" && /决定|通过/u.test(this.#scene.text.slice(verb.end, group.start)))
        this.mode = null;
      // 决定甲为…: decided on without a verb of giving.
      if (/决定由?$/u.test(this.#scene.text.slice(Math.max(0, group.start - 4), group.start))) this.mode = "appointed";
      if (this.mode === null && meant.test(this.#scene.text.slice(group.end, Math.min(limit, group.end + longestStep))))
        this.mode = "nominated";
      this.#nextTitled = next !== undefined && next.start < limit;
      const own = this.#entry(group, limit, verb?.end ?? null);
      found.push(...own);
      this.#going = own.length > 0;
      this.subject = own.length > 0 ? null : group;
    }
    if (groups.length === 0) this.subject = found.length > 0 ? null : subject;
    const last = governing.at(-1);
    if (last) this.mode = last.kind;
    return found;
  }

  #entry(group: PersonGroup, limit: number, governed: number | null): Change[] {
    const { text } = this.#scene;
    const found: Change[] = [];
    const named = group.persons.at(-1)?.end ?? group.end;
    const ends = [named, named + (titleBehind.exec(text.slice(named, Math.min(limit, named + 8)))?.[0].length ?? 0)];
    for (const end of ends) {
      if (found.length > 0) break;
      let at = end;
      // 甲任县委书记,不再担任县长职务: one person, several verbs.
      for (let turn = 0; turn < mostSteps; turn++) {
        const step = stepAt(this.#standing(governed !== null), text.slice(at, Math.min(limit, at + longestStep)), turn);
        if (!step) break;
        const posts = this.#posts(at + step.length, limit);
        if (posts.length === 0) break;
        for (const { name, proposed } of posts) {
          if ((step.passing && passing.test(name)) || honour.test(name)) continue;
          const kind = proposed ? "nominated" : step.kind;
          found.push(...all(group, step.acting ? name.replace(acting, "代理$&") : name, kind));
        }
        at = posts.at(-1)?.end ?? limit;
      }
    }
    if (found.length === 0) found.push(...this.#further(group, group.persons.at(-1)?.end ?? group.end, limit));
    else if (this.mode === "nominated") found.push(...this.#designated(group, limit, found));
    if (found.length > 0) return found;
    return this.#spaced(group, limit) ?? this.#byTitle(group, governed);
  }

  #standing(governed: boolean): Standing {
    const { recent, announced } = this.#setting;
    return {
      scene: this.#scene,
      sentence: this.#sentence,
      mode: this.mode,
      going: this.#going,
      recent,
      announced,
      governed,
    };
  }

  /** The posts printed at `start`; one right before the next name is the title of that one. */
  #posts(start: number, limit: number): WrittenPost[] {
    const { text } = this.#scene;
    const posts = postsAt(text, start, limit);
    const last = posts.at(-1);
    return this.#nextTitled && last?.end === limit && text.charAt(limit - 1).trim() !== "" ? posts.slice(0, -1) : posts;
  }

  /** What a longer entry says of the person named at its head: 甲,现任…,拟任…; …期满,免去其…职务. */
  #further(group: PersonGroup, from: number, limit: number): Change[] {
    const stretch = this.#scene.text.slice(from, Math.min(limit, from + longestEntry));
    const dismissal = dismissed.exec(stretch);
    const removed = dismissal ? this.#posts(from + dismissal.index + dismissal[0].length, limit) : [];
    return [...this.#designated(group, limit, [], from), ...removed.flatMap(({ name }) => all(group, name, "removed"))];
  }

  /** 拟任A,提名为B人选: everything that a sentence designates somebody for. */
  #designated(
    group: PersonGroup,
    limit = this.#sentence.end,
    known: readonly Change[] = [],
    from = this.#setting.groups.length === 0 ? this.#sentence.start : group.end,
  ): Change[] {
    const { text } = this.#scene;
    return designations(text.slice(from, Math.min(limit, from + longestEntry)))
      .flatMap((end) => this.#posts(from + end, limit))
      .filter(({ name }) => !known.some(({ post }) => post === name))
      .flatMap(({ name }) => all(group, name, "nominated"));
  }

  /** 甲  县财政局局长 on a line of a list that says what it is about. */
  #spaced(group: PersonGroup, limit: number): Change[] | null {
    if (this.mode === null || this.#setting.mode === null || group.persons[0]?.start !== this.#sentence.start)
      return null;
    const gap = /^[ \u3000:]+/u.exec(this.#scene.text.slice(group.end, limit));
    const posts = gap ? this.#posts(group.end + gap[0].length, limit) : [];
    const { mode } = this;
    return posts.length > 0 ? posts.flatMap(({ name }) => all(group, name, mode)) : null;
  }

  /** 选举产生县长甲、副县长乙: the title before the name is the new post. */
  #byTitle(group: PersonGroup, governed: number | null): Change[] {
    if (governed === null || this.mode !== "elected") return [];
    const { text } = this.#scene;
    const opens = /^(?:了|产生了?|出了?|新一届|[:])*[^,。;]{0,6}$/u.test(text.slice(governed, group.start));
    const goesOn = this.#titled >= 0 && /^[\s,、;和及]*$/u.test(text.slice(this.#titled, group.start));
    if (!opens && !goesOn) return [];
    const found = group.persons.flatMap((person) =>
      person.posts
        .filter(({ start }) => start < person.start || counted.test(text.slice(person.end, start)))
        .flatMap(({ name }) => ({ person, post: name, kind: "elected" as const })),
    );
    const ends = group.persons.flatMap(({ posts }) => posts.map(({ end }) => end));
    if (found.length > 0) this.#titled = Math.max(group.end, ...ends);
    return found;
  }
}

/** 甲等8名党委委员 */
const counted = /^等[\d一二三四五六七八九十]{1,3}[名位]$/u;

function all(group: PersonGroup, post: string, kind: AppointmentKind): Change[] {
  return group.persons.map((person) => ({ person, post, kind }));
}
