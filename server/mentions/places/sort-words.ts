import { Characters } from "../../domain/characters.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";

/** Words that end in a sort and are no end of a name. */
export const common =
  /^(乡村|农村|城乡|城镇|乡镇|村镇|全村|驻村|新农村|新村|山乡|小城镇|家乡|故乡|他乡|异乡|下乡|返乡|回乡|入村|进村)$/u;
/** Sorts that words may end in as a name does: 山村. */
export const endings = new Set("村镇乡");

/** 花生种植基地, 采摘园, right behind the village that has it. */
const yields =
  /^.{0,8}(?:基地|项目区|示范区|农业园|示范园|示范村|产业园|园区|大棚|茶园|果园|菜园|采摘园|安置点|工地)$/u;
export const isYielding = (name: string): boolean => yields.test(name) && !/^“/u.test(name);

const going =
  /(?:来到|前往|走进|赶到|到达|抵达|位于|地处)(?<own>[^\P{Script=Han}的了和与及各全某该本省市县区旗镇乡村街社]{2,4})$/u;
/** 来到上街基村: where the name begins that a verb of going leads to. */
export const goneTo = (text: string, start: number): number | null => {
  const own = going.exec(text.slice(Math.max(0, start - 6), start))?.groups?.own;
  return own === undefined || isOrdinary(own) ? null : start - own.length;
};

/** What is being built; it is no place of its own. */
export const works = /^(?:施工现场|工地|项目部)$/u;

export const waters = new Characters(/[江河湖溪]/u);
/** 湖水位, 湖畔: words that begin with the water whose name ends there. */
export const surface = /^[江河湖溪](?:水(?=[位质面系])|[畔边岸面](?!积))/u;

/** What any building or site has. */
export const rooms =
  /^(?:施工现场|工地|项目部|会议室|会场|大会场|报告厅|演播厅|考点|卡点|检查点|检测点|隔离点|接种点|宿舍|超市)$/u;

/** 棉纺厂宿舍: whose it is tells which. */
export const ofWorks = /[^工]{2}[厂矿局]$/u;

/** 云溪、白石和青岚三县 */
export const counted = /\p{Script=Han}[两三四五六七八九十]$/u;
