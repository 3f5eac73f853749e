import { remembered } from "../../domain/remembered.ts";
import { startingIn } from "../../domain/spans.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import type { Scene } from "../scene.ts";
import { cleaned } from "./cleaned.ts";
import { described } from "./described.ts";
import type { Destination } from "./destination.ts";
import { isNamed } from "./named.ts";
import { tellsSite } from "./sort.ts";

interface Patterns {
  readonly generic: RegExp;
  readonly verbs: RegExp;
}
let compiled: Patterns | undefined;
function patterns(): Patterns {
  compiled ??= {
    generic: new RegExp(`^(?:${wordPattern("visit-generic")}|[0-9]+|[“”])*$`, "u"),
    verbs: new RegExp(`^(?:${wordPattern("visit-verb")})`, "u"),
  };
  return compiled;
}

/** What is somebody, something or anywhere (负责人, 办公区, 家里) rather than a particular place. */
const rejected =
  /^(?:由|所在|[县市]?(?:城区|县城|市区|辖区|镇区)(?:部分|多家|数家|各|沿街|主要|重点)|当地|本地|驻(?!马店)|各(?!庄)|部分|有关|相关|多个|全体)|负责人$|成员$|书记$|队员$|同志$|(?<!村民活动|党员活动|文化活动|群众活动|老年活动|卫生|图书|阅览|警务|调解|荣誉|[村镇乡县市区湖])室$|(?:(?<!行政)办公|生产|生活|教学|施工|作业|就餐|功能|审判|厂|库|宿舍)区$|^\d+余?个|^\d+[多余]?[米亩里]|余个|(?<![村社寨][\p{Script=Han}]{0,5})组$|(?<!之)家$|家中$|家里$|(?<=[业发产资]|房地产)企业$|[已未]|们$|群众$|干部$|人员$|代表$|党员$|老人$|职工$|企业家$|工作$|精神$|一线$|情况$|问题$|会议$|活动$|会上$|了(?!望)|重点[\p{Script=Han}]{2}$|(?:型|法治|数字|阳光|清廉)(?:政府|社会|机关)$|如何|进一步|第一书记|(?:[屋房院车厂场校]|家)[内里外]$|[床地村田山坝桥]头$|[身路岸田]边$|[门眼床窗面]前$|门口$|身[边旁]$|途中$|[车船台]上$|^边[走看问听查谈说学]|^(?:对口|一道|一起|配套|附属)|[棉麦稻田菜瓜果草苗花茶荒空坡旱]地$/u;

const isNowhere = remembered((name): boolean => rejected.test(name) || patterns().generic.test(name));

/** Who lives there: 上湾村村民甲. */
const residents = /(?:困难|贫困|五保|低保|脱贫|老)?(?:党员|群众|村民|农户|户|果农|居民)$/u;

/** The item with what describes it cut off, or null where it names no particular place. */
export function checked(scene: Scene, item: Destination): Destination | null {
  let { start, end } = item;
  const person = startingIn(scene.mentions.persons, start, end)[0];
  // 先平陈列馆: what is named after people is told by its end.
  const visited = person && !(tellsSite(item.name) && person.posts.length === 0) ? person : undefined;
  if (visited) end = Math.min(visited.start, ...visited.posts.map((post) => post.start));
  const printed = scene.text.slice(start, end);
  let name = cleaned(visited ? printed.replace(residents, "") : printed);
  const of = name.lastIndexOf("的");
  // 黄山村的新农村建设: what it has is no place.
  const had = name.slice(of + 1);
  // 新建提灌站的建议: what was looked into.
  if (/^(?:建议|提案|议案|意见|设想|可行性|方案)$/u.test(had)) return null;
  const none = startingIn(scene.mentions.places, start + of + 1, end).length === 0;
  if (of > 2 && !tellsSite(had) && none && tellsSite(name.slice(0, of))) name = name.slice(0, of);
  else if (of > 0 && of < name.length - 2) {
    start += of + 1;
    name = name.slice(of + 1);
  }
  [start, name] = described(scene, start, name);
  name = name.replace(/[”"\s]+$/u, "");
  end = start + name.length;
  if ((!tellsSite(name) || /(?:项目|工程|现场|工地)$/u.test(name)) && !isNamed(scene, { start, end, name }))
    [end, name] = withoutVerb(scene, start, end);
  if (name.length < 2 || name.length > 40 || isNowhere(name)) return null;
  if ((visited || /[着过]/u.test(name)) && !tellsSite(name) && !isNamed(scene, { start, end, name })) return null;
  return { start, end, name };
}

/** 来到大田村义诊: where a place or body is named first and a verb follows, it is what was visited. */
function withoutVerb({ mentions, text }: Scene, start: number, end: number): [number, string] {
  const first = [
    ...startingIn(mentions.organizations, start, start + 1),
    ...startingIn(mentions.places, start, start + 1),
  ].filter((one) => one.end < end);
  const cut = Math.max(...first.map((one) => one.end), -1);
  // 县中医院 + 骨科门诊, 青川化工有限公司 + 扩建项目: whose it is was visited.
  const body = startingIn(mentions.organizations, start, start + 1).some((one) => one.end === cut);
  const kept =
    cut < 0 ||
    (!body && tellsSite(text.slice(start, end))) ||
    ((!body || !isOrdinary(text.slice(cut, end))) &&
      end - cut <= 4 &&
      !patterns().verbs.test(text.slice(cut, end)) &&
      !/[县市区旗镇乡村]$/u.test(text.slice(start, cut)));
  const to = kept ? end : cut;
  return [to, text.slice(start, to)];
}
