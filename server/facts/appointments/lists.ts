import { matchesOf } from "../../domain/matches.ts";
import type { PersonMention } from "../../domain/mention.ts";
import { holding } from "../../domain/spans.ts";
import type { AppointmentKind } from "../../model/kinds.ts";
import { postsAt } from "../post-text.ts";
import type { Scene, Sentence } from "../scene.ts";
import { bareNames } from "./people.ts";

/** Who stands under a label that names the post. */
export interface Labelled {
  readonly post: string;
  readonly persons: readonly PersonMention[];
}

/** 主席:甲; 书记为甲; 副 主 席 乙 丙. A note in brackets (按姓氏笔画为序) may follow the post. */
const label =
  /(?<=^|[,;。\s])(?<post>\p{Script=Han}[\p{Script=Han}、 \u3000]{1,23}?)(?:[(][^)]*[)])?[ \u3000]*(?<sign>[:]|为)/gu;
const spaced = /^(?<post>\p{Script=Han}(?:[ \u3000]*\p{Script=Han}){1,13}?)(?<sign>[ \u3000]+)(?=\p{Script=Han})/u;

/** 新一届市委常委还包括市委副书记: the post begins behind the verb. */
const leading = /^.*(?:包括|分别是|分别为|名单是)/u;

/** Reads lists whose lines are labelled with the post (选举结果: 主席:甲 副主席:乙、丙), line after line. */
export class LabelledLists {
  readonly #scene: Scene;
  /** The post whose names go on in the next line. */
  #open: string | null = null;
  /** Whether the line before was such a line. */
  #running = false;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** What the sentence lists, where `kind` says that it can be a list of changes at all. */
  read(sentence: Sentence, kind: AppointmentKind | null): Labelled[] {
    const { article, text } = this.#scene;
    const part = holding(article.parts, sentence.start)?.kind;
    if (part === "credit" || part === "byline" || (kind === null && !this.#running)) {
      this.#open = null;
      this.#running = false;
      return [];
    }
    const line = text.slice(sentence.start, sentence.end);
    const found = this.#labelled(sentence, line) ?? this.#goingOn(sentence) ?? [];
    this.#running = found.length > 0 || this.#open !== null;
    return found;
  }

  #labelled(sentence: Sentence, line: string): Labelled[] | null {
    const whole = spaced.exec(line);
    const marks = /[:为]/u.test(line) ? matchesOf(line, label) : whole ? [whole] : [];
    if (marks.length === 0) return null;
    const found: Labelled[] = [];
    let open: string | null = null;
    for (const [at, mark] of marks.entries()) {
      const printed = (mark.groups?.post ?? "").replace(/[ \u3000]/gu, "").replace(leading, "");
      const posts = postsAt(printed, 0, printed.length);
      const from = sentence.start + mark.index + mark[0].length;
      const next = marks[at + 1];
      const to = next ? sentence.start + next.index : sentence.end;
      if (posts.length === 0 || /编辑|记者|审核|校对|监制|联系人/u.test(printed)) continue;
      const [post] = posts;
      if (/^\s*(?:[(][^)]*[)])?\s*$/u.test(this.#scene.text.slice(from, to))) open = post?.name ?? null;
      else {
        const persons = bareNames(this.#scene, from, to);
        if (persons) for (const { name } of posts) found.push({ post: name, persons });
      }
    }
    if (found.length === 0 && open === null) return null;
    this.#open = open;
    return found;
  }

  /** A line of nothing but names under 委员(按姓氏笔画为序):. */
  #goingOn(sentence: Sentence): Labelled[] | null {
    const persons = this.#open === null ? null : bareNames(this.#scene, sentence.start, sentence.end);
    if (persons === null || this.#open === null) {
      this.#open = null;
      return null;
    }
    return [{ post: this.#open, persons }];
  }
}
