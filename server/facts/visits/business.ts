import type { Destination } from "../destinations/destination.ts";

/** Offices that one goes to on business: 省财政厅, 国家林草局. */
const office =
  /^(?:国家|国务院|中央|全国|省|自治区|市|州|盟|区|县|[\p{Script=Han}]{2,3}[省市])?[\p{Script=Han}]*(?:厅|局|委|委员会|办|办公室|部|署|总站|政府|法院|检察院|[团妇残侨科文]联|总工会|供销社)$/u;
/** What is done there: 汇报对接, 争取支持. */
const business =
  /^(?:等[^,。;]{0,10}?)?(?:,)?(?:专题|专程|积极|主动|分别|就[^,。;]{2,30})*(?:汇报|对接|衔接|争取|协调|请示|跑办|拜访|拜会|办理|办事|报送|申报|开会|参会|洽谈)/u;

/** 在省财政厅,甲汇报了工作: the same, with the office named first. */
export const reportsThere = (name: string, said: string): boolean =>
  office.test(name) && /汇报|对接|拜[访会]|争取|请示/u.test(said) && !/听取/u.test(said);

/** 到深圳打工, 走进服务中心办理医保: what people do for themselves. */
const own =
  /^(?:去|来)?(?:打工|务工|就业|上学|求学|就读|读书|念书|看书|借书|看病|就医|就诊|住院|治疗|旅游|游玩|打卡|观光|度假|购物|购买|买|赶集|办理|办事(?!处)|办证|缴费|咨询|散步|锻炼|健身|跳舞|参赛|比赛|演出|采访|拍摄|采风|探亲|相亲|定居|落户|创业|经商|开店|当兵|参军|服役|任教|教书|上班|实习|进修|领奖|投案|自首|报案|求助|抓获|抓捕|出警|办案|取证|(?:参加|出席)[^,。;]{0,30}(?:博览会|博会|交易会|洽谈会|推介会|展览会|展销会|年会|论坛|典礼|开幕式|两会|人代会|党代会|培训班?|比赛|大赛|竞赛|考试|会议|大会))/u;

/** Whether somebody goes somewhere on his own business, which is no visit that an office pays. */
export const forHimself = (text: string, stops: readonly Destination[]): boolean => {
  const last = stops.at(-1);
  return last !== undefined && own.test(text.slice(last.end, last.end + 40));
};

/** Whether somebody is at offices to report or to ask for something (赴省财政厅汇报对接工作), which is no visit of inspection. */
export function onBusiness(text: string, verb: string, stops: readonly Destination[], limit: number): boolean {
  const last = stops.at(-1);
  if (last === undefined || !office.test(last.name)) return false;
  return /^拜[访会]/u.test(verb) || business.test(text.slice(last.end, Math.min(limit, last.end + 50)));
}
