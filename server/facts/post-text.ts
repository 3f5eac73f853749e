import { Characters } from "../domain/characters.ts";
import type { Span } from "../domain/span.ts";

/** How a title ends: 书记, 主任, 局长, 委员, 代表, 检察官, 经理, 常委, 秘书长, 助理 … */
const titleEnd =
  /(?:书记|主任|主席|长|委员|员|代表|官|经理|常委|政委|助理|顾问|总监|秘书|干事|会计师|工程师|教师|指导|首席|理事|监事|董事|组织员|正职|副职|校长|院长|行长|团长|书记员|参谋|主编|总编辑?|编辑|总裁|董事会成员|党组成员|成员|领导|职务|县令|旗长|主持工作|教授|大使|参事|会长|所长|(?:负责|召集|发言|代言|联络|代表|主持|经理|继承)人|候补|执委|总工|组员|讲师|医师|教练|馆员)$/u;
const tail =
  /(?:(?:的|等)?(?:(?<!领导)职务|一职|职位)(?:的?(?:请求|申请|请示|议案))?|(?<![正副])职|的(?:请求|申请)|(?:的)?(?:建议|拟任(?:职)?|拟聘|拟推荐|拟提名|推荐|考察|正式|唯一|初步)?(?:候选人|人选|提名人选)(?:建议)?(?:人选)?|同志)$/u;
const proposing = /^\s*(?:拟任|拟?提名(?:为|任|担任)?|拟?推荐(?:为|任))/u;
const levels = /^(?:省|市|县|区|旗|州|镇|乡|全国|自治区)$/u;

/** A post named by the text alone; `name` is without 职务, 候选人 and the like. */
export interface WrittenPost extends Span {
  readonly name: string;
  /** 镇党委副书记、提名为镇长候选人: not given but proposed. */
  readonly proposed?: true;
}

const postStops = new Characters(/[,。;\n:!?“”]/u);

/**
 * The posts that begin at `start`, up to `limit` (the next person) or the end of the clause: 副县长、代理县长.
 * 市、县人大代表 are two.
 */
export function postsAt(text: string, start: number, limit: number): WrittenPost[] {
  let end = start;
  let depth = 0;
  while (end < limit) {
    const character = text.charAt(end);
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (depth <= 0 && postStops.has(text.charCodeAt(end))) break;
    end++;
  }
  const posts: WrittenPost[] = [];
  let at = start;
  const pieces = text.slice(start, end).split(/[、]|以及|(?<=[长任席记员])和/u);
  for (const [index, piece] of pieces.entries()) {
    const from = text.indexOf(piece, at);
    at = from + piece.length;
    const name = completed(cleaned(piece), posts);
    const following = cleaned(pieces[index + 1] ?? "");
    if (levels.test(name) && following.length > 2) {
      posts.push({ start: from, end: at, name: name + following.replace(/^[省市县区旗州镇乡]/u, "") });
    } else if (name.length >= 2 && name.length <= 40 && !/\d+名/u.test(name) && titleEnd.test(name))
      posts.push({ start: from, end: at, name, ...(proposing.test(piece) && { proposed: true }) });
    else break;
  }
  return posts;
}

/** Titles that cannot stand alone take the body of the post before them: 县教育局党委书记、局长; 县委委员、常委、书记. */
const bare =
  /^副?(?:书记|常委|委员|主席|主任|局长|院长|检察长|行长|总经理|经理|校长|社长|台长|所长|站长|会长|理事长|董事长|秘书长|庭长|部长|科长|股长|处长)$/u;

function completed(title: string, posts: readonly WrittenPost[]): string {
  const before = posts.at(-1)?.name;
  if (before === undefined || !bare.test(title)) return title;
  // 县人民法院审判员、审判委员会委员、副院长: of the court, not of its committee.
  if (/院长$/u.test(title)) {
    const court = posts.flatMap(({ name }) => /^.*?(?:法院|检察院)/u.exec(name)?.[0] ?? []).at(-1);
    if (court) return court + title;
  }
  const body = before.replace(bareEnd, "");
  if (body === before || body === "") return title;
  return (/书记|委/u.test(title) ? body : body.replace(/(?:党组|党委|党工委|党总支)$/u, "")) + title;
}
const bareEnd =
  /副?(?:书记|常委|委员|主席|主任|局长|院长|检察长|行长|总经理|经理|校长|社长|台长|所长|站长|会长|理事长|董事长|秘书长|庭长|部长|科长|股长|处长)$/u;

function cleaned(piece: string): string {
  let name = piece
    .replace(/[(][^)]*[)]?/gu, (bracket) =>
      /[(][\p{Script=Han}]{1,4}[)]/u.test(bracket) && !/试用|正科|副科|正处|副处|级|兼|女|期/u.test(bracket)
        ? bracket
        : "",
    )
    .trim();
  name = name.replace(/(?<=[长任席记员事官])(?:并|后)(?:[^任副]).*$/u, "").replace(/^(?:新一[届任]|本届)/u, "");
  name = name.replace(/(?<=[长任席记员])(?:表示|致以|以来|期间|职务等).*$/u, "");
  // 主席(会长)
  name = name.replace(/(?<=[长任席记员])[(][\p{Script=Han}]{2,4}[)]$/u, "");
  // 书记的新一届领导班子
  name = name.replace(/的(?:决定|决议|议案|请求|申请|辞呈|辞职|辞职请求|报告|事项|建议|说明|通知)(?:.*|$)$/u, "");
  name = name.replace(/的(?:新一届|[^的]{0,12}(?:领导班子|委员会|理事会|领导集体)).*$/u, "");
  name = name.replace(/^(?:了|的|其|为|是|所任|原任|同志|拟任|拟?提名(?:为|任|担任)|拟?推荐(?:为|任))+/u, "");
  for (let before = ""; before !== name; ) {
    before = name;
    name = name.replace(tail, "").trim();
  }
  return name;
}
