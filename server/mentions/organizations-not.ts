/** 各村委会, (镇)政府: the level is one of many, or stands for another. */
const oneOfMany = /[各每驻两级))]$/u;
const level = /^[省市州盟县区旗镇乡村街社办]/u;
/** 县、镇两级政府; 乡镇党委. */
const several = /(两级|各级|乡镇党|乡镇政|镇村两)|^[((]|[((][^))]*$|[^((]*[))](站|委|组|所|办)$/u;
/** 门诊室, 会议室: a room. */
const room = /(诊|病|陈列|展览|值班|会议|接待|候车|谈话|调解|阅览|监控|活动)室$/u;
/** 妇联 + 组: those who sit together at a meeting. */
export const seats =
  /^(?!.*(?:领导|工作|督导|党)组$)[^省市州县区旗镇乡]{0,4}(妇联|工会|共青团|政协|工商联|科协|台侨|社科|经济|农林水?|教育|医卫|文艺|特邀|宗教|民族|中共|联络)组$/u;
/** What is said of any of its sort: 农机专业合作社. */
const anyOfSort =
  /^(农业|农机|农民|农村|种植|养殖|果业|蔬菜|茶叶|专业|现代|新型|政策性|商业性?|国有|民营|有关|相关|龙头|股份|经济|集体|开发|家庭|联合|私营|中小|个体)+(公司|企业|银行|合作社|集团|联合社|专业合作社|农场|开发公司)$/u;

/** 法治政府, 二十届三中(全会): an aim, a session. */
const noBody = /(法治|服务型|责任|廉洁|阳光|效能|透明|数字|诚信)型?政府$|届[一二三四五六七]中$/u;
const ofEach = /各(?:乡镇|[县市区旗镇乡村]|街道|社区|部门)、$/u;

/** 丁湾村周庄组: a part of a village. */
const hamlet = /[村寨屯社](?![村寨屯社两支]|务|.*(?:工作|督导|调研|领导|党|专家|巡察|检查)).{0,5}组$/u;

/** Whether what stands in `text` from `start` to `end` names no organization of its own, though it ends like one. */
export function isNoOrganization(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (several.test(name) || room.test(name) || seats.test(name) || anyOfSort.test(name)) return true;
  if (noBody.test(name) || hamlet.test(name)) return true;
  if (level.test(name) && ofEach.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (level.test(name) && oneOfMany.test(text.slice(Math.max(0, start - 1), start))) return true;
  // 红网汉寿站: the branch of a news site.
  return name.endsWith("站") && (text[start - 1] === "网" || /^.{1,2}网/u.test(name));
}
