import type { PartKind } from "../domain/article.ts";
import { press } from "../vocabulary/press.ts";
import { type Credits, creditsOf } from "./credits.ts";
import { likelyName, likelyOrganization } from "./names.ts";

/** Where a piece ends that is cut from the beginning of a text. */
export interface Cut {
  readonly kind: PartKind;
  readonly end: number;
  readonly credits: Credits | null;
}

/** Editors printed in front of other text on one line, the last name run together with what follows. */
const editorsFirst = /^(?:[□■\s]*[\p{Script=Han}]{2,6}\s?:\s?[\p{Script=Han}·]{2,4}?(?=\s|$|本报|本网|本台)\s*){2,}/u;

/** A caption and who took its picture, run together with the story: 比赛现场。(甲摄)本报讯…. */
const picture = /^[^()]{2,80}(?<taken>[(][^()]{2,30}摄影?[)]\s*)(?=\S)/u;

/** Bare names in brackets before a story that opens with its date are its authors. */
function signedAbove({ names }: Credits, story: string): boolean {
  return (
    names.every(({ name }) => likelyName(name)) && /^\s*(?:\d{1,2}[月日]|近日|日前|昨[日天]|今[日天])/u.test(story)
  );
}

/** The dateline and byline with which a story opens, as cuts from its beginning. */
export function opening(read: string): Cut[] {
  const cuts: Cut[] = [];
  const { dateline, leadByline } = press();
  const editors = editorsFirst.exec(read)?.[0] ?? "";
  const edited = editors === "" ? null : creditsOf(editors);
  if (edited?.whole && edited.labelled && edited.names.length > 0) {
    return [{ kind: "credit", end: editors.length, credits: edited }];
  }
  let at = dateline.exec(read)?.[0].length ?? 0;
  const shown = at === 0 ? picture.exec(read) : null;
  if (shown?.groups !== undefined && dateline.test(read.slice(shown[0].length))) {
    const taken = creditsOf(shown.groups.taken ?? "");
    if (taken.whole && taken.labelled) {
      const from = shown[0].length;
      cuts.push({ kind: "body", end: from - (shown.groups.taken ?? "").length, credits: null });
      cuts.push({ kind: "credit", end: from, credits: taken });
      return [...cuts, ...opening(read.slice(from)).map((cut) => ({ ...cut, end: cut.end + from }))];
    }
  }
  if (at > 0) cuts.push({ kind: "dateline", end: at, credits: null });
  const lead = leadByline.exec(read.slice(at));
  if (lead !== null) {
    const credits = creditsOf(lead[0]);
    if (
      credits.whole &&
      credits.names.length > 0 &&
      (credits.labelled || at > 0 || signedAbove(credits, read.slice(lead[0].length)))
    ) {
      at += lead[0].length;
      cuts.push({ kind: "byline", end: at, credits });
      const late = dateline.exec(read.slice(at));
      if (late !== null) cuts.push({ kind: "dateline", end: at + late[0].length, credits: null });
    }
    return cuts;
  }
  // 甲报道:… and nothing else before it.
  const teller = /^(?<name>\p{Script=Han}{3})\s?报道[:]\s*/u.exec(read.slice(at));
  if (
    teller?.groups !== undefined &&
    likelyName(teller.groups.name ?? "") &&
    !likelyOrganization(teller.groups.name ?? "")
  ) {
    const credits = creditsOf(`${teller.groups.name}报道`);
    if (credits.names.length === 1) return [...cuts, { kind: "byline", end: at + teller[0].length, credits }];
  }
  // Without brackets: 本报讯 记者张三 通讯员李四报道 3月16日…, ■本报记者 张三 3月16日…
  const rest = read.slice(at);
  const plain =
    /^(?<credit>[□■◎●◆\s]*[^。,]{3,60}?)(?:(?<=报道)[:]\s*|(?:(?<=报道)\s*|[ \u3000]+|[:])(?=\d{1,2}月|\d{1,2}日|近日|日前|昨[日天]|今[日天年]|为|在|“)|(?<close>)(?=\d{1,2}月\d|近日|日前|昨[日天])|(?<=(?:记\s?者|通讯员)[ \u3000:]*\p{Script=Han}{2,3})(?<apart>[ \u3000]+)(?=[^ :]{10})(?![^,。]{0,12}(?:报道|记者|通讯员|实习)))/u.exec(
      rest,
    );
  if (
    plain?.groups !== undefined &&
    ((at > 0 && /报道[:\s]*$/u.test(plain[0])) ||
      /^[□■◎●◆\s]*(?:本报|本网|本台|特约|见习|实习|全媒体|融媒体)?(?:记\s?者|通讯员)/u.test(rest))
  ) {
    const credits = creditsOf(plain.groups.credit ?? "");
    // 记者甲近日: nothing parts the name from the story, so that it has to be one beyond doubt.
    const sure =
      (plain.groups.close === undefined && plain.groups.apart === undefined) ||
      credits.names.every(({ name }) => likelyName(name));
    if (credits.whole && credits.labelled && credits.names.length > 0 && sure) {
      cuts.push({ kind: "byline", end: at + plain[0].length, credits });
    }
  }
  return cuts;
}
