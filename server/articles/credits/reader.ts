import type { BylineName, BylineRole } from "../../domain/article.ts";
import { likelyOrganization, splitRun, unitBefore } from "../names.ts";
import type { Token } from "../tokens.ts";
import { captionLike, captions } from "./caption-like.ts";
import { CreditGroup } from "./group.ts";
import { announces, roleBySign, sourcePersons, unknownLabel } from "./labels.ts";
import { announceable, besideOthers, endsAsUnit, signable, signing, surelyName } from "./names.ts";
import { piecesOf } from "./pieces.ts";
import { doneByUnit, ofUnit, rolesBefore, standsAfter } from "./roles.ts";
import { belongs, dropOutlet, outlets, runFrom } from "./runs.ts";

const countLabel = /数|量|时间|日期|点击|浏览|阅读|访问/u;
const honours = /奖|优秀|先进|十佳|最美|杰出/u;

/** Reads the tokens of a credit line from left to right: what a word says holds for the names that follow it. */
export class CreditReader {
  /** Names that no word announces. */
  readonly bare: string[] = [];
  whole = true;
  labelled = false;
  numbers = false;

  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** Whether what is read says where the article is from, not who made it. */
  #skipping = false;
  #counted = false;
  readonly #group = new CreditGroup();

  get names(): readonly BylineName[] {
    return this.#group.names;
  }

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** Reads all tokens; with `wholeOnly` no further than where something is no credit. */
  read(wholeOnly: boolean): void {
    for (let at = 0; at < this.#tokens.length && (this.whole || !wholeOnly); at++) {
      const token = this.#tokens[at];
      if (token === undefined) break;
      if (token.kind === "label") this.#label(token, at);
      else if (token.kind === "role") this.#role(token, at);
      else at = this.#other(token, at);
    }
    this.#group.close();
  }

  #label(token: Token, at: number): void {
    this.labelled = true;
    this.#skipping = true;
    // 访问次数: 甲 乙: no count is printed, and what stands there are the authors.
    this.#counted = countLabel.test(token.text);
    for (const sender of sourcePersons(this.#tokens, at)) this.#group.names.push({ ...sender, rule: "byline/source" });
  }

  #role(token: Token, at: number): void {
    this.labelled = true;
    this.#skipping = false;
    // (某县融媒体中心出品 记者站 甲 乙): the unit brings it out, and the names that follow wrote it.
    if (at > 0 && ofUnit(token)) {
      this.#group.headed = false;
      this.#group.roles = [];
      return;
    }
    // 版面:01 要闻: the number of a page, not who made it.
    if (announces(token) && this.#tokens[at + 1]?.kind === "number") {
      this.#label(token, at);
      return;
    }
    this.#counted = false;
    // 记者 甲 县公安局供图: what the unit in front of it has done.
    if (doneByUnit(token, this.#tokens[at - 1])) {
      this.#group.end();
      return;
    }
    this.#group.provided = /提供|供图|[片由]由$/u.test(token.text);
    if (standsAfter(token, this.#tokens[at + 1], this.#group.size, this.#group.headed)) {
      this.#group.tell(token.follows);
      return;
    }
    this.#group.head(rolesBefore(token, this.#tokens[at - 1], this.#group.roles));
  }

  /** What is neither label nor role; returns the place of the last token read. */
  #other(token: Token, at: number): number {
    const next = this.#tokens[at + 1];
    if (ofUnit(next)) return at;
    // (县农业局:甲 乙)
    if (token.kind === "name" && announces(token) && next?.kind === "name" && likelyOrganization(token.text)) {
      this.#group.end();
      this.#skipping = false;
      return at;
    }
    if (unknownLabel(token, next)) {
      this.#unknown(roleBySign(token.text));
      return at;
    }
    if (token.kind === "name" && next?.start === token.end && honours.test(token.text)) this.whole = false;
    // 新闻中心:甲
    if (token.kind === "filler" && announces(token) && outlets.test(token.text)) this.labelled = true;
    // (来源:某报甲摄)
    const signed = token.kind === "name" && next?.start === token.end && next.leads.length === 0;
    if (signed && next.follows.length > 0 && unitBefore(token.text) > 0) this.#skipping = false;
    if (this.#counted) this.#authorsBehindCount(token);
    if (this.#skipping || token.kind === "filler") return at;
    const first = !this.#group.headed && this.#group.size === 0;
    if (belongs(token, next, first, this.labelled)) return at;
    if (token.kind === "name") return this.#run(at);
    if (token.kind === "other") this.whole = false;
    else this.numbers = true;
    return at;
  }

  /** A label outside the vocabulary: its sign says what it credits, or nobody of ours. */
  #unknown(told: BylineRole | undefined): void {
    this.#skipping = told === undefined;
    if (told === undefined) return;
    this.#group.close();
    this.#group.head([told]);
    this.labelled = true;
  }

  #authorsBehindCount(token: Token): void {
    if (token.kind !== "name" || announces(token)) return;
    const pieces = splitRun(token.text).map((span) => token.text.slice(span.start, span.end));
    if (!pieces.every((name) => surelyName(name) && !likelyOrganization(name))) return;
    this.#skipping = false;
    this.#group.roles = [];
    this.#counted = false;
  }

  /** The names that stand in a row from `at`; returns the place of the last. */
  #run(at: number): number {
    const { run, last, quoted } = runFrom(this.#tokens, at, this.labelled);
    if (quoted) this.whole = false;
    const verb = this.#tokens[last + 1];
    dropOutlet(run, verb, this.#group.headed);
    const tagged = verb !== undefined && standsAfter(verb, this.#tokens[last + 2], run.length, this.#group.headed);
    const announced = this.#group.headed || tagged;
    const glued =
      this.#group.headed &&
      !tagged &&
      !signing.test(this.#text) &&
      this.#tokens[at - 1]?.end === this.#tokens[at]?.start;
    // 王小明李四 来源:某县政府网
    const pieces = piecesOf(this.#text, run, announced || this.labelled, verb?.kind === "label");
    // 活动现场 甲 摄 is a caption.
    if (!this.#group.headed && pieces.length > 1 && verb?.kind === "role" && captions(pieces[0], pieces.at(-1)))
      this.whole = false;
    // 山上茶园人家 甲 摄 as well, whatever names its characters would do for.
    const [head] = run;
    if (
      !this.#group.headed &&
      tagged &&
      run.length > 1 &&
      head !== undefined &&
      head.text.length > 4 &&
      captionLike(head.text)
    )
      this.whole = false;
    for (const piece of pieces) {
      if (likelyOrganization(piece.name) && !(announced && endsAsUnit(piece.name))) continue;
      // 记者走基层: what a word for a role is run together with has to look like a name.
      const fits = announced && !(glued && piece === pieces[0]) ? announceable : signable;
      const rare = !announced && pieces.length > 1 && signing.test(this.#text) && besideOthers(piece.name);
      // 记者甲 通讯员户安中: beside one beyond doubt the surname may be rare.
      const beside = glued && besideOthers(piece.name) && this.#group.holdsSureName();
      if (!fits(piece.name) && !rare && !beside) this.whole = false;
      else this.#group.add(piece);
      if (!announced) this.bare.push(piece.name);
    }
    return last;
  }
}
