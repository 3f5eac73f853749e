import { vocabulary } from "./vocabulary.ts";

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

const spaces = "[ \\u3000]{0,3}";

/** The alternatives of a branch, those that go on before the end of a word, so that the longest word is tried first. */
function alternatives({ next }: Branch): string[] {
  return [...next].map(([character, branch]) => {
    const escaped = character.replace(/[/\\^$.*+?()[\]{}|]/gu, "\\$&");
    if (branch.next.size === 0) return escaped;
    const rest = `${spaces}(?:${alternatives(branch).join("|")})`;
    return branch.ends ? `${escaped}(?:${rest})?` : escaped + rest;
  });
}

/**
 * A regular expression's source that matches any word of the kinds, longest first, spaced out or not (记 者): words of one
 * beginning share it, for what stands at a place begins few of them.
 */
export function anyWord(...kinds: readonly string[]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of kinds.flatMap((kind) => [...vocabulary().words(kind).keys()])) {
    let branch = root;
    for (const character of word) {
      const known: Branch = branch.next.get(character) ?? { next: new Map(), ends: false };
      branch.next.set(character, known);
      branch = known;
    }
    branch.ends = true;
  }
  return alternatives(root).join("|");
}

interface Patterns {
  /** 下转第二版 or 上接A1版, brackets and headline (上接第一版《…》) with it: groups `on`, `from`, `page`. */
  readonly continuation: RegExp;
  /** The same at the beginning of a line. */
  readonly continuationFrom: RegExp;
  /** A line that begins by crediting or dating the item: 编辑:…, 来源:…, 记者 甲. */
  readonly creditLine: RegExp;
  /** A credit's label anywhere in a line: 作者:, 发布时间:. */
  readonly creditLabel: RegExp;
  /** 本报讯, 新华社北京3月16日电 at the beginning of a story. */
  readonly dateline: RegExp;
  /** A byline in brackets at the beginning of a story: (记者 甲 通讯员 乙). Group `names`. */
  readonly leadByline: RegExp;
}

let compiled: Patterns | undefined;

const page = "(?<page>第?[ ]?[A-Z0-9一二三四五六七八九十]{1,4}[ ]?[版页]|[A-Z]?\\d{1,2}[ ]?[版页]?)";

/** Patterns of the printed page, built from the vocabulary at first use. They match reading views. */
export function press(): Patterns {
  compiled ??= compile();
  return compiled;
}

function compile(): Patterns {
  const role = anyWord("byline-role");
  const label = anyWord("source-label");
  const self = anyWord("paper-self");
  const word = anyWord("dateline");
  const outlet =
    "(?:新华社|中新社|[\\p{Script=Han}A-Za-z·-]{1,16}?(?:报社|报|网|电视台|台|社|融媒体中心|融媒体?|发布|新闻|客户端|在线|学习平台))(?:[(][\\p{Script=Han}]{2,8}网[)])?";
  // Whatever calls itself by 讯 and names its reporters right after is an outlet (云上甲河讯 记者…).
  const credited =
    "(?:[\\p{Script=Han}A-Za-z·+-]{2,16}?(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日)(?:[(][\\p{Script=Han}]{2,8}网[)])?(?<![通资审问喜音])讯[】\\]〕]?[: \\u3000]*(?=[(【]|[\\p{Script=Han}]{0,5}(?:记者|通讯员))";
  const placed =
    "[ \\u3000]*(?:[\\p{Script=Han}]{2,6}?)?(?:(?:\\d{4}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日(?:[\\p{Script=Han}]{2,4}?)?)?[ \\u3000]*";
  const continuation = `[(【\\[〔]?\\s*(?:(?<on>${anyWord("continued-on")})|(?<from>${anyWord("continued-from")}))\\s*${page}(?:[^。\\n]{0,50}?[)】\\]〕]|[^。,\\n]{0,40}$|\\s*$)`;
  return {
    continuation: new RegExp(continuation, "u"),
    continuationFrom: new RegExp(`^(?:${continuation})`, "u"),
    creditLine: new RegExp(
      `^[□■◎●○◆★▲△☆*\\s]*[(【\\[]?\\s*(?:[\\p{Script=Han}\\s]{0,12}?(?:${role})\\s*[)】\\]]?\\s*(?:[:︰:/|丨]|[ \\u3000]|$)|(?:${label})\\s*[:丨]|(?:${self})\\s*(?:${role}))`,
      "u",
    ),
    creditLabel: new RegExp(`(?:^|[\\s|(])(?:${role}|${label})\\s*[:丨]`, "u"),
    dateline: new RegExp(
      `^[\\\\>·*\\s]*[【\\[〔■□●○◎◆▲△★☆◇]?\\s*(?:(?:${self})${placed}(?:${word})(?!员)|${outlet}${placed}(?:${word})(?=[】\\]〕\\s(:;“\\d近日昨今]))[】\\]〕]?[:;]?[ \\u3000]*|^[【\\[〔]?${credited}|^[【\\[〔]?${outlet}[】\\]〕]?[ \\u3000]*(?=[(][\\p{Script=Han} ]{0,6}(?:记者|通讯员))|^[\\p{Script=Han}]{2,12}报道[:]?[ \\u3000]*(?=[(])|^又讯[:]?[ \\u3000]*(?=[(])`,
      "u",
    ),
    leadByline: /^[(【[〔](?<names>[^)】\]〕。]{2,120})[)】\]〕][ \u3000]*/u,
  };
}
