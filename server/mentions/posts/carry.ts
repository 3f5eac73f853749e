import { remembered } from "../../domain/remembered.ts";
import { type PostPhrase, withinBody } from "./phrase.ts";

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
const mostSeen = 12;

/** The posts of the sentence so far with their organizations, last first. */
export class SeenPosts {
  #posts: { readonly title: string; readonly organization: string }[] = [];

  clear(): void {
    this.#posts = [];
  }

  add(title: string, organization: string): void {
    this.#posts.unshift({ title, organization });
    if (this.#posts.length > mostSeen) this.#posts.pop();
  }

  /** The organization of the last post that goes together with `phrase`. */
  organizationFor({ as, title }: PostPhrase): string | null {
    if (as !== "office" && as !== "member") return null;
    return this.#posts.find((post) => samePlace(post, title) || headed(post.organization, title))?.organization ?? null;
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
  // 市级劳动模范、外一科主任
  if (before.phrase.as === "person") return null;
  const organization = before.phrase.organization ?? before.carried;
  if (organization === null || !/[^省市州盟县区旗]/u.test(organization)) return null;
  const { title } = phrase;
  if (isParty(title) && !committee.test(organization)) return organization;
  const party = /(书记|常委|(?<!审判委员会|检察委员会)委员)$/u.test(title);
  if (committee.test(organization)) return party || ownOffice.test(title) ? organization : null;
  if (party) return null;
  const part = /[局部厅院校所站台社行厂队馆园庭]/u.exec(core(title).replace(/^总/u, "").slice(0, 1))?.[0];
  if (part === undefined || organization.endsWith(part) || organization.includes(part)) return organization;
  return headed(organization, title) ? organization : null;
}

const committee = /[县市区州旗省盟镇乡]委$|党委$|工委$|边委$|特委$|支部$|总支$/u;
const officers = /^(?:组织|宣传|统战|纪检|政法|武装)委员$/u;
/** Committees have offices, but neither 局长 nor 总经理. */
const ownOffice = /^办公室/u;
/** 党组成员, 党委书记 lead no committee but the party in some body. */
const isParty = (title: string): boolean => /^党(?:组|委|工委|总支)/u.test(title);

/** How bodies end that are led by such a head: 行长 of a bank, 校长 of a school. */
const leads: readonly (readonly [head: RegExp, body: RegExp])[] = [
  [/^局长/u, /局$/u],
  [/^院长/u, /院$/u],
  [/^检察长/u, /检察院$/u],
  [/^庭长/u, /庭$/u],
  [/^行长/u, /行$|信用社$|联社$/u],
  [/^校长/u, /[校学中小]$|学院$/u],
  [/^园长/u, /园$/u],
  [/^所长/u, /所$/u],
  [/^站长/u, /站$/u],
  [/^台长/u, /台$/u],
  [/^社长/u, /社$/u],
  [/^主任/u, /联社$|信用社$/u],
  [/^厂长/u, /厂$/u],
  [/^馆长/u, /馆$/u],
  [/^总?编辑|^总?主编/u, /融媒体中心$|传媒中心$|新闻中心$|报社$|电视台$/u],
  [/^(?:大队|中队|支队|总队|队)长|^(?:政治)?教导员|^政治指导员|^指导员/u, /队$|派出所$/u],
  [/^(?:政委|部长|政治委员|司令员)/u, /武装部$|人武部$|队$|区$/u],
  [/^(?:总经理|经理|董事长|总裁|监事长|董事|监事|总工程师)/u, /公司$|集团$|厂$/u],
  [/^(?:会长|理事长|监事长|秘书长|理事|监事|常务理事)/u, /[会联]$/u],
];

/** Whether a body of that name is led by such a head. */
function headed(organization: string, title: string): boolean {
  if (isParty(title)) return /[局院校会行社厅站所]$|公司$|集团$|中心$|中学$|小学$/u.test(organization);
  const head = core(title);
  return leads.some(([of, body]) => of.test(head) && body.test(organization));
}

/** 大外科 has no departments of its own. */
const department = /[科室]$/u;

/** Whether several people can hold the post at once. */
export function shared({ phrase, former }: Given): boolean {
  if (former || phrase.deputy || phrase.as === "person" || phrase.as === "member" || phrase.as === "rank") return true;
  if (phrase.as === "place") return false;
  return !/(委|党组|政协|人大|人大常委会|政府)$/u.test(phrase.organization ?? "");
}

const core = remembered((title) =>
  title
    .replace(/^(?:党组|党委|党工委|党总支|总支|党支部)/u, "")
    // 代理主任甲、副主任乙
    .replace(/^代理?(?=[^理表办])/u, "")
    .replace(/^(?:常务|专职|执行|第一|名誉)?副?总?(?=[^经工裁])/u, (prefix) => prefix.replace(/[^总]/gu, ""))
    .replace(/(?:提名人选|候选人)$/u, ""),
);

/** Whether two titles are of one organization's leadership: 主任 and 副主任, 主席 and 秘书长, 书记 and 常委. */
function samePlace(before: { readonly title: string; readonly organization: string }, now: string): boolean {
  const a = core(before.title);
  const b = core(now);
  const own = before.title.startsWith("党");
  if (!isParty(now) && a === b) return !own || b !== "书记";
  if (isParty(now) && own) return true;
  if (
    !department.test(before.organization) &&
    withinBody(now.replace(/副?(?:主任|部长|处长|科长|组长|护士长|庭长|经理|书记)$/u, ""))
  )
    return true;
  if (b === "秘书长") return a === "主席" || a === "主任" || a === "会长";
  if (b === "主席" || b === "主任") return a === "秘书长" || (a === "书记" && !committee.test(before.organization));
  // 镇党委书记甲、组织委员乙
  if (officers.test(b)) return a === "书记" && committee.test(before.organization);
  if (b === "常委" || b === "委员") return a === "书记" || a === "主任" || a === "主席";
  return false;
}
