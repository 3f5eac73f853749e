import { startingIn } from "../../domain/spans.ts";
import type { Hit } from "../../vocabulary/lexicon.ts";
import { clauseStart } from "../meetings/clauses.ts";
import type { Found } from "../page.ts";
import type { Token } from "../tokens/lattice.ts";
import { trimmed } from "./edge.ts";
import type { PlainProgram } from "./program.ts";
import { stemStart } from "./stem.ts";

/** 脱贫攻坚成果: what came of it, not the campaign. */
const past = /^(?:成果|精神)/u;
/** 河长制先进县: what a place is honoured for. */
const honoured = /^(?:工作)?(?:示范|先进|达标|优秀|模范)(?:[县市区镇乡村]|社区|单位|集体|个人)(?!创建)/u;
/** 把旧村改造成景区: it is done here, not named. */
const deed = /(?:改造|搬迁|整治|治理|安置)$/u;
/** 辣椒产业革命 is of tea: what a revolution is of, or who moves, belongs to its name. */
const ofSomething = /(?:产业革命|移民搬迁)$/u;
const aims = /(?:\p{Script=Han}{2}[立兴强富活靓美][县市区镇]、){1,3}$/u;
const ofSite = /(?:水系建设|治理工程|治理项目|修复工程)$/u;
const countryside = /^(?:农村|城镇|城乡)$/u;
/** 实现村村通、组组通: what was reached, not the works that reach it. */
const reached = /(?:实现|做到|达到|基本|全部|已经?)(?:了|全[县乡镇区])?“?$/u;

/** A program that the vocabulary knows by its name. */
export function knownProgram(
  text: string,
  tokens: readonly Token[],
  hit: Hit,
  { places = [] }: Found,
): PlainProgram | null {
  const { entry, start } = hit;
  // 脱贫攻坚战场 is where it is fought.
  const end = /攻坚战$/u.test(entry.text) && /^[场线]/u.test(text.charAt(hit.end)) ? hit.end - 1 : hit.end;
  if (past.test(text.slice(end, end + 2)) || (entry.kind === "program-bare" && !isCampaign(text, start, end)))
    return null;
  if (deed.test(entry.text) && /^[成为到至出得]/u.test(text.charAt(end))) return null;
  if (honoured.test(text.slice(end, end + 8))) return null;
  if (/^..通$/u.test(entry.text) && reached.test(text.slice(Math.max(0, start - 6), start))) return null;
  let from = start;
  if (ofSomething.test(entry.text)) {
    const whole = trimmed(text, stemStart(text, tokens, clauseStart(text, end), start, false), start);
    if (start - whole <= 4) from = whole;
  }
  // 生态立县、旅游兴县、工业强县战略 is one.
  if (from === start && entry.text.endsWith("战略")) {
    const list = aims.exec(text.slice(Math.max(0, start - 15), start))?.[0] ?? "";
    from -= list.length;
  }
  // 农村中小学校舍安全工程: where it is done belongs to the name.
  if (
    from === start &&
    /(?:工程|行动|计划|整治|改造)$/u.test(entry.text) &&
    countryside.test(text.slice(Math.max(0, start - 2), start))
  )
    from -= 2;
  // 河口乡柳溪安全生态水系建设: the river that it is done on.
  if (from === start && ofSite.test(entry.text)) {
    const ending = (at: number) => startingIn(places, at - 8, at).find((place) => place.end === at);
    const site = ending(start);
    if (site?.level === "site") {
      const town = ending(site.start);
      from = town?.level === "town" ? town.start : site.start;
    }
  }
  return { start: from, end, name: text.slice(from, end), kind: entry.as ?? "campaign", rule: "program-known" };
}

const partOfBody =
  /^(?:局|办(?!法|好|理|公室?主)|集团|投资|公司|学院|研究院|基金|协会|促进会|委员会|顾问|博览会|论坛|指挥部|领导小组|专班|示范[县市区镇乡村]|先导区|讲习所|大讲堂|车间|贷|码|法|日(?!常|前))/u;
/** 定点帮扶村, 定点扶贫单位: who is helped or helps. */
const partner = /^(?:工作)?(?:[县镇乡村点户]|单位|对象|联系)/u;
const time = /^(?:以来|伊始|之前|之后|期间|时期|前夕)/u;
const goingOn = /^(?:正?有序|正?稳步|正在|蒸蒸日上|如火如荼|高歌|阔步|步伐|成效|取得|成绩)/u;
const clauseEdge = /[,。;:!?\s]/u;

/**
 * 乡村振兴, 脱贫攻坚, 易地扶贫搬迁 are fields of work and the names of campaigns: the campaign is meant wherever the
 * words stand, but where they are part of the name of a body, date a time, or are the subject of what goes on by itself.
 */
function isCampaign(text: string, start: number, end: number): boolean {
  const right = text.slice(end, end + 6);
  if (partOfBody.test(right) || time.test(right)) return false;
  if (text.startsWith("定点", start) && partner.test(right)) return false;
  // 察看了青石村的新农村建设情况: what the village looks like.
  if (/^(?:情况|面貌|现状)/u.test(right) && /村的$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  return !(goingOn.test(right) && (start === 0 || clauseEdge.test(text.charAt(start - 1))));
}
