import type { Destination } from "../destinations/destination.ts";

/** Offices that one goes to on business: 省财政厅, 国家林草局. */
const office =
  /^(?:国家|国务院|中央|全国|省|自治区|市|州|盟|区|县|[\p{Script=Han}]{2,3}[省市])?[\p{Script=Han}]*(?:厅|局|委|委员会|办|办公室|部|署|总站|政府)$/u;
/** What is done there: 汇报对接, 争取支持. */
const business =
  /^(?:等[^,。;]{0,10}?)?(?:,)?(?:专题|专程|积极|主动|分别|就[^,。;]{2,30})*(?:汇报|对接|衔接|争取|协调|请示|跑办|拜访|拜会|办理|办事|报送|申报|开会|参会|洽谈)/u;

/** 在省财政厅,甲汇报了工作: the same, with the office named first. */
export const reportsThere = (name: string, said: string): boolean =>
  office.test(name) && /汇报|对接|拜[访会]|争取|请示/u.test(said) && !/听取/u.test(said);

/** Whether somebody is at offices to report or to ask for something (赴省财政厅汇报对接工作), which is no visit of inspection. */
export function onBusiness(text: string, verb: string, stops: readonly Destination[], limit: number): boolean {
  const last = stops.at(-1);
  if (last === undefined || !office.test(last.name)) return false;
  return /^拜[访会]/u.test(verb) || business.test(text.slice(last.end, Math.min(limit, last.end + 50)));
}
