import { press } from "../vocabulary/press.ts";
import type { Labelled } from "./labels.ts";
import { isPlace, isWord, likelyName } from "./names.ts";

/** An article in the making: its parts in the order in which they will be read. */
export interface Draft {
  titles: Labelled[];
  /** Dates and credits printed between headline and story. */
  meta: Labelled[];
  /** The story with its credits and continuation marks, in printed order. */
  content: Labelled[];
}

const listed =
  /^(?:[(]?[一二三四五六七八九十]{1,3}[)]?[、\s]|[(]?\d{1,2}[)]?[.、.\s]|[①-⑳]|第[一二三四五六七八九十]+[条章节])/u;
const dated = /^(?:\d{1,2}月\d{1,2}日|近日|日前|昨日|昨天|今日|连日来|\d{1,2}日(?:上午|下午|晚|,|,))/u;

const noticeEnd = /(?:公告|通告|通知|公示|启事|名单|声明|任免|任命|公报)(?:[(].*[)])?$/u;

/** Whether a story begins here as reports begin: 本报讯, (记者 …). */
export function opensReport(one: Labelled): boolean {
  const known = asked.get(one);
  if (known !== undefined) return known;
  const opens = readsAsReport(one);
  asked.set(one, opens);
  return opens;
}

/** What has been said of a block: it is asked wherever an article may begin, and once more where it is put together. */
const asked = new WeakMap<Labelled, boolean>();

function readsAsReport({ read }: Labelled): boolean {
  if (press().dateline.test(read)) return true;
  const names = /^[(【[〔]/u.test(read) ? press().leadByline.exec(read)?.groups?.names : undefined;
  return names !== undefined && /记者|通讯员|记 者/u.test(names);
}

/** Whether an article has been brought to its end by editors, names, a photo credit or a continuation mark. */
function ended(draft: Draft): boolean {
  const last = draft.content.at(-1);
  return last !== undefined && (last.label === "credit" || last.label === "on");
}

export function lastProse(draft: Draft): Labelled | undefined {
  return draft.content.findLast(({ label }) => label === "body");
}

/** Whether the last prose stops in mid-sentence. */
export function stopsShort(draft: Draft): boolean {
  const last = lastProse(draft);
  return last !== undefined && !/[。!?!?…”’)】:;]$/u.test(last.read);
}

/**
 * How much speaks for a new article at a group of headline-like blocks: the story that follows, the article before,
 * the looks of the headline. A subheading inside a long article has little of all this.
 */
function newArticle(titles: readonly Labelled[], next: readonly Labelled[], before: Draft, reports: number): boolean {
  const [first] = titles;
  const story = next.find(({ label }) => label === "body");
  if (first === undefined || story === undefined) return false;
  const longest = Math.max(...titles.map(({ read }) => read.length));
  const credit = next.findIndex(({ label }) => label === "credit");
  let points = 0;
  if (opensReport(story)) points += 4;
  if (next[0]?.label === "credit") points += 3;
  if (next[0]?.label === "from") points += 3;
  if (next[0]?.label === "date") points += 2;
  if (ended(before)) points += 2;
  if (stopsShort(before)) points += 1;
  if (dated.test(story.read)) points += 2;
  if (first.block.gap >= 2) points += 1;
  if (longest >= 8) points += 1;
  if (titles.length >= 2 || /\S[ \u3000]+\S/u.test(first.read)) points += 1;
  if (credit > 0 && credit <= 2 && /摄/u.test(next[credit]?.read ?? "")) points += 2;
  if (reports >= 2) points += 1;
  const notice = noticeEnd.test(titles.at(-1)?.read ?? "");
  if (notice) points += 2;
  // …选出: and the lines of the list.
  if (/:$/u.test(lastProse(before)?.read ?? "")) points -= 4;
  if (listed.test(first.read) || (longest <= 5 && !notice)) points -= 4;
  return points >= 4;
}

/** How many blocks after a headline are looked at to tell whether an article begins there. */
const lookahead = 12;

/** Few names between headline and story are those of its authors; of more, none may be a word. */
function mayAuthor(names: readonly { readonly name: string }[]): boolean {
  if (names.length < 3) return true;
  return names.length < 6 && names.every(({ name }) => likelyName(name) && !isWord(name) && !isPlace(name));
}

/** Whether a line of bare names signs its article, above or below the story; a list of people does not. */
function signs(printed: readonly Labelled[], at: number, draft: Draft): boolean {
  const bareAt = (index: number): boolean => {
    const { label, credits } = printed[index] ?? {};
    return label === "credit" && credits?.labelled === false;
  };
  if (bareAt(at - 1) || bareAt(at + 1)) return false;
  // 委员(按姓氏笔画为序): and the names of them all; 出席会议的有
  if (/(?:[:]|的有|领导|名单|人员|嘉宾|代表)$/u.test(printed[at - 1]?.read ?? "")) return false;
  if (!hasBegun(draft)) return draft.titles.length > 0 && mayAuthor(printed[at]?.credits?.names ?? []);
  const next = printed.slice(at + 1).find(({ label }) => label !== "credit" && label !== "date");
  return next === undefined || next.label === "title";
}

/** Draws the lines between the articles of a page. */
export function draftsOf(labelled: readonly Labelled[]): Draft[] {
  const printed = labelled.filter(({ label }) => label !== "frame");
  const reports = printed.filter((one) => one.label === "body" && opensReport(one)).length;
  const drafts: Draft[] = [];
  let draft: Draft = { titles: [], meta: [], content: [] };
  const begin = (): void => {
    if (draft.titles.length + draft.content.length + draft.meta.length > 0) drafts.push(draft);
    draft = { titles: [], meta: [], content: [] };
  };
  for (let at = 0; at < printed.length; ) {
    const one = printed[at];
    if (one === undefined) break;
    if (one.label === "credit" && one.credits?.labelled === false && !signs(printed, at, draft)) {
      printed[at] = { ...one, label: "body", credits: null };
      continue;
    }
    const hasStory = draft.content.some(({ label }) => label === "body");
    if (one.label === "title") {
      let end = at + 1;
      while (printed[end]?.label === "title") end++;
      const titles = printed.slice(at, end);
      if (!hasStory) draft.titles.push(...titles);
      else if (newArticle(titles, printed.slice(end, end + lookahead), draft, reports)) {
        begin();
        draft.titles.push(...titles);
      } else draft.content.push(...titles.map((title) => ({ ...title, label: "body" as const })));
      at = end;
      continue;
    }
    if (one.label === "body" && hasStory && opensReport(one) && !(reports === 1 && captioned(draft))) {
      // A second 本报讯 is a second report, even where its headline was lost.
      begin();
    } else if (one.label === "from" && hasStory) begin();
    if (hasBegun(draft) || (one.label !== "date" && one.label !== "credit")) draft.content.push(one);
    else draft.meta.push(one);
    at++;
  }
  begin();
  return drafts;
}

/** Whether nothing but captions of pictures has been printed of an article so far; its report may follow. */
function captioned(draft: Draft): boolean {
  return draft.content.length <= 4 && draft.content.every(({ label, read }) => label !== "body" || read.length <= 60);
}

function hasBegun(draft: Draft): boolean {
  return draft.content.some(({ label }) => label === "body");
}
