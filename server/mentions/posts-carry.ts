import type { PostPhrase } from "./posts-phrase.ts";

/** A post given to a person: by which rule, and where it is printed. */
export interface Given {
  readonly phrase: PostPhrase;
  readonly rule: string;
  readonly former: boolean;
  /** The organization carried over from the clause before. */
  readonly carried: string | null;
  /** The organization printed before the name whose title follows it. */
  readonly before?: string | null;
}

/** So many posts back an elided organization may be looked for. */
const remembered = 12;

/** The posts of the sentence so far with their organizations, last first. */
export class SeenPosts {
  #posts: { readonly title: string; readonly organization: string }[] = [];

  clear(): void {
    this.#posts = [];
  }

  add(title: string, organization: string): void {
    this.#posts.unshift({ title, organization });
    if (this.#posts.length > remembered) this.#posts.pop();
  }

  /** The organization of the last post that goes together with `phrase`. */
  organizationFor({ as, title }: PostPhrase): string | null {
    if (as !== "office" && as !== "member") return null;
    return this.#posts.find((post) => samePlace(post.title, title))?.organization ?? null;
  }
}

/** 市、县人大代表 is one of both. */
export function otherLevels(text: string, first: Given): Given[] {
  const { phrase } = first;
  const level = /^[省市州县区旗镇乡](?=人大代表|政协委员|党代表)/u.exec(phrase.name)?.[0];
  const before = /(?:[省市州县区旗镇乡]、)+$/u.exec(text.slice(Math.max(0, phrase.start - 6), phrase.start))?.[0];
  if (level === undefined || before === undefined) return [];
  return before
    .split("、")
    .filter((other) => other !== "")
    .map((other) => ({
      ...first,
      phrase: { ...phrase, name: other + phrase.name.slice(1), mended: `“${before}${phrase.name}”分言` },
    }));
}

/** The body whose officer was named just before in the same chain: 县教育局党委书记、局长 is 县教育局局长. */
export function ofSameBody(before: Given | undefined, phrase: PostPhrase): string | null {
  if (before === undefined || (phrase.as !== "office" && phrase.as !== "member")) return null;
  const organization = before.phrase.organization ?? before.carried;
  if (organization === null || !/[^省市州盟县区旗]/u.test(organization)) return null;
  const party = /(书记|常委|(?<!审判委员会|检察委员会)委员)$/u.test(phrase.title);
  if (/[县市区州旗省盟镇乡]委$|党委$|工委$|支部$/u.test(organization)) return party ? organization : null;
  if (party) return null;
  const part = /[局部厅院校所站台社行厂队馆园庭]/u.exec(
    phrase.title.replace(/^(常务|第一|执行)?副?总?/u, "").slice(0, 1),
  )?.[0];
  return part === undefined || organization.endsWith(part) || organization.includes(part) ? organization : null;
}

/** Whether several people can hold the post at once. */
export function shared({ phrase, former }: Given): boolean {
  if (former || phrase.deputy || phrase.as === "person" || phrase.as === "member" || phrase.as === "rank") return true;
  if (phrase.as === "place") return false;
  return !/(委|党组|政协|人大|人大常委会|政府)$/u.test(phrase.organization ?? "");
}

const core = (title: string): string =>
  title.replace(/^(常务|专职|执行|第一)?副?/u, "").replace(/(提名人选|候选人)$/u, "");

/** Whether two titles are of one organization's leadership: 主任 and 副主任, 主席 and 秘书长, 书记 and 常委. */
function samePlace(before: string, now: string): boolean {
  const a = core(before);
  const b = core(now);
  if (a === b || /^办公室副?主任$/u.test(b)) return true;
  if (b === "秘书长") return a === "主席" || a === "主任" || a === "会长";
  if (b === "主席" || b === "主任") return a === "书记" || a === "秘书长";
  if (b === "常委" || b === "委员") return a === "书记" || a === "主任" || a === "主席";
  return false;
}
