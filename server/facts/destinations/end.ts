import { Characters } from "../../domain/characters.ts";
import type { Span } from "../../domain/span.ts";
import { startingIn, touching } from "../../domain/spans.ts";
import { SoughtWords } from "../../vocabulary/sought.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { nameFrom } from "./named.ts";
import { tellsSite } from "./sort.ts";

let activities: SoughtWords | undefined;

const listStops = new Characters(/[,。;\n:!?]/u);

/** Where what may be a destination ends: at the clause's end or with what is done there. */
export function clauseEnd(scene: Scene, start: number, limit: number): number {
  const { text } = scene;
  let end = start;
  let depth = 0;
  while (end < limit && end - start < longestList) {
    const character = text.charAt(end);
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "," && end > start && goesOn(scene, end + 1)) {
      // 深入甲镇上村,乙乡下村调研: after the comma the list goes on.
    } else if (
      character === "“" &&
      doneThere.test(text.slice(end, Math.min(limit, end + 16))) &&
      tellsSite(text.slice(start, end))
    )
      break;
    else if (depth <= 0 && listStops.has(text.charCodeAt(end))) break;
    end++;
  }
  const stretch = text.slice(start, end);
  const kinds = vocabulary().words("visit-verb");
  const listed = start + Math.max(0, stretch.search(endOfList));
  activities ??= new SoughtWords("visit-verb");
  for (const { word, index } of activities.in(stretch)) {
    const at = start + index;
    // 服务中心 and 检查站 hold verbs too: one inside a named place ends nothing.
    if (index < 2 || at < listed || insideName(scene, at, end)) continue;
    // 尾矿利用与回填项目: behind what is no place, 与 joins.
    if (word === "与" && !tellsSite(stretch.slice(0, index)) && !nameEnds(scene, at)) continue;
    // 改造项目现场, 上湾村“三夏”现场: where something is done.
    if (
      word === "现场" &&
      /(?:[”汛旱收耕播割灾]|项目|施工|建设|改造|工程|工地|生产|作业|活动|救援|事故|火灾|点)$/u.test(
        stretch.slice(0, index),
      )
    )
      continue;
    if (word.length === 1 && !/^(?:就|为|向|与|给|同|对)$/u.test(word)) continue;
    if (kinds.has(word)) return at;
  }
  return end;
}

/** 到大田村“走亲戚”, 到上湾村“会诊”: what is done there, in so many words. */
const doneThere = /^“[^”]{2,6}”(?:[,。;]|活动|了)/u;

/** The names of a long list of stops take so many characters. */
export const longestList = 400;
/** 等地, 等5家企业: where a list of stops ends, whatever verbs are in their names. */
const endOfList = /(?<=、[^,。;]*)等(?:地|处|点位|现场|企业|单位|[0-9一二三四五六七八九十多几两]{1,3}[个家处])/u;

/** 到上村、下村,县工业园: a list goes on behind the comma. */
const goesOn = (scene: Scene, comma: number): boolean => {
  const at = comma + (/^(?:以及|及|和|还有)/u.exec(scene.text.slice(comma, comma + 2))?.[0].length ?? 0);
  return nameFrom(scene, at) || (/^[县市区]/u.test(scene.text.slice(at, at + 1)) && nameFrom(scene, at + 1));
};

const nameEnds = ({ mentions }: Scene, at: number): boolean =>
  [
    ...touching(mentions.places, { start: at - 1, end: at }),
    ...touching(mentions.organizations, { start: at - 1, end: at }),
  ].some(({ end }) => end === at);

function insideName({ mentions, text }: Scene, at: number, end: number): boolean {
  const holds = ({ start }: Span) => start < at;
  const here = { start: at, end: at + 1 };
  // 双桥镇检查…: right after a place the verb is a verb.
  if (startingIn(mentions.places, at - 20, at).some((place) => place.end === at)) return false;
  const afterPlace = /[省市县区旗镇乡村]$/u.test(text.slice(at - 1, at));
  if (
    !afterPlace &&
    (touching(mentions.places, here).some(holds) || touching(mentions.organizations, here).some(holds))
  )
    return true;
  // …疫情防控检查站、…交流中心: followed at once by how a site's name ends.
  const word = text.slice(at, end).split(/[、和及,]|等/u)[0] ?? "";
  return (
    word.length <= 10 &&
    /^(?:检查|督查|考察|学习|交流|调度|招商|体验|指导|宣传|执法|慰问|观摩|服务|指挥|旅游|演出|采访|植树|任教|办公)[\p{Script=Han}]{0,5}(?:站|点|中心|基地|馆|所|室|局|园|区|大厅|厅|指挥部|项目|工程|小镇|公司|集团|公路|屏|栏)$/u.test(
      word,
    )
  );
}
