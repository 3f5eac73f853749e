import { startingIn, touching } from "../../domain/spans.ts";
import type { Scene } from "../scene.ts";
import type { Destination } from "./destination.ts";
import { tellsSite } from "./sort.ts";

/** What leads up to a name: 我县的, 深入到, 第一站. */
const leading =
  /^(?:[了的、\s“"]|以及|还有|[^—]{2,26}(?:[—–]+|-{2,})(?=.{3})|我[县市区旗州省]|(?:[县市区]?城区|县城)(?=.{2,}(?:路|街|道|广场|社区|公园|桥)$)|(?:包联|挂钩|挂联|联系|帮扶|结对|服务|包保|重点|规上|龙头|民营|外资|上市|入驻|本土)企业(?=.{3})|该[县市区]|本[县市]|辖区内?的?|外地|位于|全[县市区]|对接|洽谈|重点项目(?=.{4})|调研|考察|检查|慰问|看望|第[一二三四五六七八九十\d]+站|到(?=.{3})|往(?=.{3})|.{0,12}(?:驻村点|驻村联系点|驻村帮扶点|包村点|示范点|联系点|包联点|挂联点|帮扶点|包保点|扶贫点|挂钩点|驻点|挂点村|联系村|帮扶村|包联村|包保村|驻点村|结对村)(?=.{3,}(?:村|公园|社区|基地|合作社|公司|园)$))+/u;

/** 和美乡村, 和平镇 and 巴彦和小学 join nothing, nor does 污水改扩建及清淤工程. */
function joins(stretch: string, from: number, at: number): boolean {
  if (stretch[at] !== "及" && stretch[at] !== "和") return false;
  const rest = stretch.slice(at + 1).split(/[、,]/u, 1)[0] ?? "";
  if (stretch[at] === "和" && /^(?:小学|中学|幼儿园|医院|学校|卫生院|[村镇乡]|社区)$/u.test(rest)) return false;
  if (/(?:工程|项目)$/u.test(rest) && !tellsSite(stretch.slice(from, at))) return false;
  return stretch[at] === "及" || !/^[美谐平睦顺田煦合府悦]/u.test(rest);
}

/** 县第三、第四行政办公区: two of one name. */
const nth = /第[一二三四五六]$/u;

/** The items of a list, without what leads up to a name (我县的, 深入到). */
export function itemsOf({ mentions }: Scene, stretch: string, start: number): Destination[] {
  const items: Destination[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number) => {
    const raw = stretch.slice(from, to);
    const lead = leading.exec(raw)?.[0].length ?? 0;
    // 甲小学以及乙小学
    const name = raw.slice(lead).trim().replace(/以$/u, "");
    if (name !== "") items.push({ start: start + from + lead, end: start + from + lead + name.length, name });
  };
  /** 顺和村: a character inside one name. */
  const inside = (at: number) =>
    [
      ...touching(mentions.places, { start: at, end: at + 1 }),
      ...touching(mentions.organizations, { start: at, end: at + 1 }),
    ].some((one) => one.start < at && at < one.end - 1);
  /** 青川科创园 + 和 + 河口镇文化站, whatever was taken for one body. */
  const apart = (before: string, at: number) =>
    tellsSite(before) && startingIn(mentions.places, at, at + 1).some(({ level }) => level !== "site");
  const last = stretch.lastIndexOf("、");
  /** 青川金和机电 between two 、 is one: only behind a name that is whole does 和 join. */
  const whole = (before: string, at: number) =>
    tellsSite(before) ||
    [
      ...touching(mentions.places, { start: at - 1, end: at }),
      ...touching(mentions.organizations, { start: at - 1, end: at }),
    ].some(({ end }) => end === at);
  for (let i = 0; i < stretch.length; i++) {
    const character = stretch.charAt(i);
    if (character === "(" || character === "“") depth++;
    else if (character === ")" || character === "”") depth--;
    else if (
      depth <= 0 &&
      ((character === "、" && !(nth.test(stretch.slice(from, i)) && stretch.charAt(i + 1) === "第")) ||
        character === "," ||
        (i - from >= 2 &&
          i + 2 < stretch.length &&
          joins(stretch, from, i) &&
          (i > last || whole(stretch.slice(from, i), start + i)) &&
          (!inside(start + i) || apart(stretch.slice(from, i), start + i + 1))))
    ) {
      push(i);
      from = i + 1;
    }
  }
  push(stretch.length);
  return items;
}
