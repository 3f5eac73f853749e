import type { Span } from "../../domain/span.ts";

/** Behind it a title, or those of the office. */
const staffed = /^(?:有关|主要|相关)?(?:负责人|负责同志)|^(?:常务|专职)?副?主任|^(?:领导|干部|工作人员)/u;
/** Verbs that end in 办: 主办, 承办. */
const office =
  /(?:^|[^\p{Script=Han}]|[省市州盟县区旗和与由])(?<name>[省市州盟县区旗镇乡](?:援\p{Script=Han}{1,2}|[^\P{Script=Han}的了在和与及等为是被把对将要就由向到从于其委府主承举协督查包交帮停开兴创合代申补置采筹试通网自严经操]{1,4}|[^\P{Script=Han}的了在和与及等为是被把对将要就由向到从于其委府]{1,3}[查督通网])办)$/u;
const longest = 8;

/** 州活动办副主任, 市援兴办有关负责人: offices set up for a task, called by it in short; none of their words is listed. */
export function shortOffices(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf("办"); at >= 0; at = text.indexOf("办", at + 1)) {
    if (!staffed.test(text.slice(at + 1, at + 9))) continue;
    const name = office.exec(text.slice(Math.max(0, at + 1 - longest), at + 1))?.groups?.name;
    if (name !== undefined) found.push({ start: at + 1 - name.length, end: at + 1 });
  }
  return found;
}

const quoting =
  /(?:^|[^\p{Script=Han}]|[由向据对在和与到])(?<lead>(?:[^\P{Script=Han}全各本该我等由向据对在和与到的了]{2,5})?[省市州盟县区旗镇乡]委?)$/u;
const tasked =
  /“[^“”\n]{2,14}”\p{Script=Han}{0,12}?(?:领导小组|指挥部|专班|工作组|推进组|攻坚组|委员会|办公室)(?:办公室)?/uy;

/** 县“千村示范”工作领导小组办公室: bodies set up for something that stands in quotes. */
export function quotedBodies(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf("“"); at >= 0; at = text.indexOf("“", at + 1)) {
    const lead = quoting.exec(text.slice(Math.max(0, at - 8), at))?.groups?.lead;
    if (lead === undefined) continue;
    tasked.lastIndex = at;
    const body = tasked.exec(text)?.[0];
    if (body !== undefined) found.push({ start: at - lead.length, end: at + body.length });
  }
  return found;
}
