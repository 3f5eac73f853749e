import { leadingDivision } from "./divisions.ts";
import { relativeOrgan, shortened, titleOf, wholeForm } from "./forms.ts";
import { country } from "./jurisdiction.ts";
import { normalName } from "./normal.ts";

/**
 * The one form under which a post or an organization is filed, whichever way the press shortens it:
 * 中共开化县委员会书记, 开化县委书记 and 县委书记 are 县委书记 of 开化县; 宣传部长 there is 县委宣传部部长.
 * A canonical name is its own canonical name.
 */

/** The word for a jurisdiction's own level: 县 for 开化县 and 某某自治县, 市 for 衢州市; "" for the country and the unknown. */
export function levelWord(jurisdiction: string): string {
  return /(自治区|[省市州盟县区旗])$/u.exec(jurisdiction)?.[1] ?? "";
}

/** What the core organs of a level begin with, behind the level or the division's name. */
const core =
  "委|人大|政府|政协|纪委|监委|法院|检察院|人武部|总工会|团委|妇联|直属机关|直机关|副?[县市区旗州盟省]?长|常务副";

/** 开化县 in front becomes 县; 开化县县委 and 开化县委 are one. */
function withoutDivision(text: string, level: string): string {
  const cppcc = /^(?:中国人民政治协商会议|中国人民政协|政协)(.+?)委员会(.*)$/u.exec(text);
  if (cppcc?.[1] !== undefined && leadingDivision(cppcc[1])?.length === cppcc[1].length)
    return `${level}政协${cppcc[2]}`;
  const named = leadingDivision(text);
  if (named === null) return text;
  const rest = text.slice(named.length).replace(/^委员会(?!办公室)/u, "委");
  if (rest === "") return text;
  if (new RegExp(`^(?:常务)?副?${level}长`, "u").test(rest) || /^常务副/u.test(rest)) return rest;
  const doubled = rest.startsWith(level) && new RegExp(`^(?:${core})`, "u").test(rest.slice(level.length));
  return doubled ? rest : `${level}${rest}`;
}

/** What may follow an organ's name for it to be that organ's: its parts and its titles, not 代表 and 委员 of any level. */
const ownPart = /^(?:党组|党委|机关|办公室|常务|常委|副|原|代(?!表)|第一)/u;

/** An organ that every level has takes its level in front: 教育局 is 县教育局. */
function withLevel(text: string, level: string): string {
  for (let length = Math.min(text.length, 14); length >= 2; length--) {
    const organ = text.slice(0, length);
    const whose = relativeOrgan(organ);
    if (whose === undefined) continue;
    const rest = text.slice(length);
    const own = rest === "长" ? organ.slice(-1) : "";
    const belongs =
      rest === "" || own !== "" || ownPart.test(rest) || (titleOf(rest) === rest && !/^(?:代表|委员)$/u.test(rest));
    if (!belongs) continue;
    return `${whose === "party" ? `${level}委` : level}${organ}${own}${rest}`;
  }
  return text;
}

/** Party committees below the county, which have no level's short name: 中共华埠镇委员会 is 华埠镇党委. */
function committee(text: string): string {
  return text
    .replace(/^(.+街道|.+(?:开发区|园区|高新区|经开区|新区|景区))(?:工作委员会|工委)/u, "$1党工委")
    .replace(/^(.+[镇乡])委员会(?!办)/u, "$1党委")
    .replace(/^(.+(?:村|社区))(?:党)?支部(?:委员会)?/u, "$1党支部");
}

/** One form may be the beginning of another (中共, then 开化县, then 县委): as long as it takes, which is never long. */
function settled(text: string, step: (text: string) => string): string {
  let before = text;
  for (let times = 0; times < 6; times++) {
    const after = step(before);
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Canonical name of an organization within its jurisdiction. */
export function canonicalOrganization(name: string, jurisdiction: string): string {
  const level = levelWord(jurisdiction);
  return settled(normalName(name), (text) => organizationForm(text, level));
}

function organizationForm(name: string, level: string): string {
  // 县第十届人大常委会 is the body that the next election fills again.
  const printed = name.replace(
    /第?[一二三四五六七八九十\d]+届(?=人大|人民代表大会|政协|委员会|常委会|常务委员会|纪委|纪律)/gu,
    "",
  );
  const bare = printed.replace(/^(?:中国共产党|中共)(?=.)/u, "");
  const whose = bare === printed ? bare : committee(bare);
  const text = shortened(withoutDivision(whose, level))
    .replace(/^([县市区旗州盟省])府办/u, "$1政府办")
    .replace(/^([县市区旗])武装部/u, "$1人武部")
    .replace(/政协委员会(?!议)/u, "政协");
  return level === "" ? text : withLevel(text, level);
}

/** Ways to write one post of a division, in the order in which they are brought to one form. */
function postForms(text: string): string {
  return (
    text
      // How someone holds it (acting) is said of the holder, not of the post.
      .replace(/代理?(?=(?:[县市区旗州盟省镇乡])长$)/u, "")
      .replace(/(?<=^|[委会院府协])代理?(?=主任$|院长$|检察长$|主席$|秘书长$)/u, "")
      .replace(/^(.)(?:政府|行署|行政公署)(?=(?:常务)?副?\1长$)/u, "")
      .replace(/^(.+[^副])([局厅])长$/u, (whole, organ: string, kind: string) =>
        organ.endsWith(kind) || /[副总]$/u.test(organ) ? whole : `${organ}${kind}${kind}长`,
      )
      .replace(/人大(?=(?:常务)?副?主任$)/u, "人大常委会")
      .replace(/常务委员$/u, "常委")
      .replace(
        /^(?!常务|副|代)(.*?[^镇乡][镇乡])(?:政府)?(副?)[镇乡]?长$/u,
        (_, stem: string, deputy: string) => `${stem}${deputy}${stem.slice(-1)}长`,
      )
      .replace(/^(.*[镇乡])(?:委|党委)?((?:副|第一)?书记)$/u, "$1党委$2")
      .replace(/^(.+街道)(?:办事处|办)?(?:党工委|工委|党委)((?:副|第一)?书记)$/u, "$1党工委$2")
      .replace(/^(.+街道)(?:办事处|办)?(副?主任)$/u, "$1办事处$2")
      .replace(/^(.+?村)(?:党?支部书记|党?支书)$/u, "$1党支部书记")
      .replace(/^(.+?村)(?:村委会|村委|委会)?主任$/u, "$1村委会主任")
  );
}

/** Posts that every level has and that go by their title alone; `level` is the jurisdiction's. */
function levelForms(text: string, level: string): string {
  return text
    .replace(/^(?:(?:.委)?(组织|宣传|统战|社会工作)部长)$/u, `${level}委$1部部长`)
    .replace(/^(?:.检|.检察院)?检察长$/u, `${level}检察院检察长`);
}

/** Canonical name of a post within its jurisdiction; a post is written organization first, so the same rules serve. */
export function canonicalPost(name: string, jurisdiction: string): string {
  const level = levelWord(jurisdiction);
  return settled(normalName(name), (text) => {
    const bare = text.replace(/^(?:原|前任|现任)(?=..)/u, "");
    const form = organizationForm(bare, level);
    if (jurisdiction === country) return wholeForm(form);
    return level === "" ? postForms(form) : levelForms(postForms(form), level);
  });
}
