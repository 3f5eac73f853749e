import { vocabulary } from "../vocabulary/vocabulary.ts";
import { programKey } from "./normal.ts";

let short: { readonly pattern: RegExp; readonly forms: ReadonlyMap<string, string> } | undefined;

/** Replaces long official forms by the short ones of seeds/vocabulary/canonical-forms.yaml (人民政府 → 政府), longest first. */
export function shortened(text: string): string {
  if (short === undefined) {
    const forms = new Map([...vocabulary().words("short-form")].map(([form, { as }]) => [form, as ?? form]));
    const longest = [...forms.keys()].sort((a, b) => b.length - a.length);
    // 最高人民法院 is a name of its own, and 人民法院报 a newspaper.
    short = { pattern: new RegExp(`(?<!最高)(?:${longest.join("|")})(?!报)`, "gu"), forms };
  }
  const { pattern, forms } = short;
  const once = text.replace(pattern, (form) => forms.get(form) ?? form);
  // 委员会办公室 shortens to a form that is itself part of a longer one: 政法委 + 办公室.
  return once === text ? text : shortened(once);
}

/** A whole name's one form: 中央总书记 is 总书记. */
export function wholeForm(text: string): string {
  return vocabulary().words("whole-form").get(text)?.as ?? text;
}

/** Is it the name of an organ that every level has (教育局, 宣传部, 人大常委会)? Then whose: the party's or the government's. */
export function relativeOrgan(text: string): string | undefined {
  return vocabulary().words("relative-organ").get(text)?.as;
}

/** What a post is called without its organization: 副书记 of 县委副书记, 常务副县长, 局长. Null where it ends in no title. */
export function titleOf(post: string): string | null {
  const titles = vocabulary().words("title");
  for (let start = post.length - 1; start >= 0; start--) {
    if (!titles.has(post.slice(start))) continue;
    return post.slice(prefixed(post, start));
  }
  return null;
}

/** Where the words before a title that belong to it begin: 常务副, 第一, 总. */
function prefixed(post: string, title: number): number {
  const prefixes = vocabulary().words("title-prefix");
  let start = title;
  for (let length = Math.min(start, 3); length > 0; length--) {
    if (!prefixes.has(post.slice(start - length, start))) continue;
    start -= length;
    length = Math.min(start, 3) + 1;
  }
  return start;
}

/** What `kinds` says of the longest end of the name that it knows; null for none. */
function byEnd(name: string, kinds: (end: string) => string | undefined): string | null {
  for (let start = 0; start < name.length; start++) {
    const kind = kinds(name.slice(start));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** The kind of an organization by the longest of the vocabulary's names or last words that it ends in; null for none. */
export function organizationKind(name: string): string | null {
  const [organs, suffixes] = [vocabulary().words("organ"), vocabulary().words("organization-suffix")];
  return byEnd(name, (end) => (organs.get(end) ?? suffixes.get(end))?.as);
}

/** The kind of a meeting by how its name ends: 推进会 is 会议, 全会 is 全会; null for none. */
export function meetingKind(name: string): string | null {
  const tails = vocabulary().words("meeting-tail");
  return byEnd(name, (end) => tails.get(end)?.as);
}

let programs: ReadonlyMap<string, string> | undefined;

/** The kind of a program by its key: known by name, or by how it ends (千村清溪工程 is a project); null for neither. */
export function programKind(key: string): string | null {
  const words = vocabulary();
  programs ??= new Map([...words.words("program-name").values()].map(({ text, as = "" }) => [programKey(text), as]));
  const tails = words.words("program-tail");
  return programs.get(key) ?? byEnd(key, (end) => tails.get(end)?.as);
}
