import { startingIn } from "../../domain/spans.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import type { Scene } from "../scene.ts";
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

/** The item with what describes it cut off, or null where it names no particular place. */
export function checked(scene: Scene, item: Destination): Destination | null {
  let { start, end } = item;
  const person = startingIn(scene.mentions.persons, start, end)[0];
  // 先平陈列馆: what is named after people is told by its end.
  const visited = person && !(tellsSite(item.name) && person.posts.length === 0) ? person : undefined;
  if (visited) end = Math.min(visited.start, ...visited.posts.map((post) => post.start));
  let name = scene.text
    .slice(start, end)
    .replace(/(?:困难|贫困|五保|低保|脱贫|老)?(?:党员|群众|村民|农户|户|果农|居民)$/u, (word) => (visited ? "" : word));
  name = name.replace(
    /(?<=.{2})(?:沿线|沿岸|两岸|岸边|[东南西北左右](?:侧|边)?岸|河道堤岸|堤岸|旁边?|周边|附近|一带|(?<=.[城镇区园院馆站场])(?:规划)?建设)$/u,
    "",
  );
  name = name
    .replace(/(?<=项目|工程)建设$/u, "")
    .replace(/(?<=.市)县$/u, "")
    .replace(/(?<=.[县市区镇乡村])[两三四五六七八九十]{1,2}个?[县市区镇乡村]$/u, "")
    .replace(/(?<=.{3})等(?:企业|单位|合作社|项目|学校|基地|园区)$/u, "");
  name = name.replace(
    /(?<=[乡镇])(?:镇区|集镇|街区|村屯|村组|村寨|所在地|驻地)$|(?<=村|社区|园区|景区|小区|[乡镇])(?:入口|出入口|大门口)$/u,
    "",
  );
  name = name.replace(
    /(?<=公司|集团|合作社|[厂矿])(?:的?(?:生产)?(?:车间|厂区|一线|生产线)|办公区)$|(?<=[镇乡县道])各?(?:村社区|行政村|村社|中小学校)$|(?<=[镇乡县道])各(?:村|社区|企业|学校)$/u,
    "",
  );
  // 慰问县特殊教育学校师生: those of the school.
  name = name.replace(
    /(?<=学校|[中小大]学|幼儿园|教学点|学院|医院|卫生院|福利院|敬老院|养老院|派出所|大队|中队|消防站|边防连|部队|公司|中心|社区)(?:的)?(?:全体|部分|广大|驻地)?(?:师生(?:员工)?|教职员?工|教师|学生|学子|官兵|指战员|战士|民警|医护人员|医务人员|老人们?|孤儿|孩子们?|员工|职工|干部职工|工作人员)$/u,
    "",
  );
  name = withoutWork(name);
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
  if (name.length < 2 || name.length > 40 || rejected.test(name) || patterns().generic.test(name)) return null;
  if ((visited || /[着过]/u.test(name)) && !tellsSite(name) && !isNamed(scene, { start, end, name })) return null;
  return { start, end, name };
}

/** 上湾村“三夏”生产现场, 河口镇防汛一线: what goes on at a place that has a name. */
const goingOn =
  /(?<=[村镇乡寨屯]|社区|街道|办事处|公司|农场|林场|合作社)(?:“[^”]{1,8}”)?(?:农业|[夏秋]粮|小麦|水稻|玉米|油菜|蔬菜|烤烟|防汛|抗旱|抢险|防火|春耕|春播|春管|秋收|秋播|三[夏秋]|双抢|生产|收割|收获|抢收|机收|播种|插秧|灌溉|备耕|救援|救灾|征迁|拆迁|植树|绿化|疫情|防控|安置)*(?:现场|一线|田间地头|田间)$/u;
/** 新建项目: whose it is was visited. */
const newWorks = /(?<=公司|集团|厂)(?:[新扩改迁]建|改扩建|技改|在建|[一二三]期)(?:项目|工程)?(?:建设)?$/u;
const withoutWork = (name: string): string => name.replace(goingOn, "").replace(newWorks, "");

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
