/** 上山, 内湖, 全市水库: places of any county. */
export const ofAny =
  /^(?:[上下进出登爬溯开封靠荒护巡入环跨沿临渡过内外]+[山江河湖海桥路街岛]|[全各].{1,5}|整[村镇乡县]|[江河湖海库渠沟溪]{2,}|.*(?:河河|湖湖)|.{0,2}侨乡|(?:山塘|[小中大]+型)水库|(?:旅游|特色|康养|民宿|风情|体育)小镇|湖泊湿地|(?:抽水|分布式)?(?:光伏|蓄能)电站|康庄大道|(?:中心|建制|重点|特色|经济|工业)镇|[倚依临傍靠].[临倚依傍靠].|乡间.{1,4}|[联包挂驻山水]乡|(?:中|半)?[高深远群荒雪冰穷秃众]山|(\p{Script=Han})\1[江河湖山海]|.{2,6}[小强首弱穷富]县|.?撤[县乡镇市]|.{0,6}跨[省市县区]|天[黑雨]路|(?:高山|深山|荒山|林下)(?:茶园|果园|牧场|草原|草甸|茶山)|(?:全国|.{0,7}[省市县区级])(?:爱国主义|国防|廉政|党性|科普|研学|党史)教育(?:示范)?基地|设[市区县]|(?:撤.|.*)改[市区]|小城镇|城中村|(?:\p{Script=Han}{1,3}族){1,3}乡|百.千.|蔗区|.{2,}成海|和?(?:美丽|特色|中心|幸福)圩镇|.{2,}(?:县市|县区|市县|县市区)|[鹤茶水渔花梦酒果药瓷]乡|(?:[一二两三四五六七八九十].){2,4})$/u;
export const ofAnyCounty = /^(?:中心镇|小城镇|[沿巡护跨过环入进出登下靠][山江河湖海]|[联包挂驻]乡)$/u;
/** 两镇, 排水沟: of any sort, no name. */
export const anyOfSort =
  /^大[海山河江]$|.两[镇乡村县市区]$|^[一两二三四五六七八九十几]+个?[镇乡村县市区]$|^(?:镇|集镇|老城|新城|主城|中心城|城|厂|库|办公|审判|生产|生活|教学|功能|.{0,3}办案)区$|^首[个批家]|.{2}重镇$|^(?:[大多各][地个家县市区乡镇村]+|基本)[县市区]$|[乡镇]集镇$|(排水|导渗|截水|灌溉|引水|防渗|泄洪|拦水|^渗)[沟渠]$|雪域高原$/u;

/** 大会议室, 办案区: a room or a part of a building. */
export const room =
  /^(大|小|中|办案|办公|候审|监控|等候|休息|接待|规划|城市规划|接种|各?中考|各?高考)+(会议室|区|展厅|考点)$/u;

/** 深海, 两河, 山海: waters and heights of no name. */
const anyWater = /^(?:[深浅远近公内外]海|[两双三几各][河江湖山岛岭峡]|[山云林雪竹花人火商学书江河湖]海)$/u;
/** 台区, 棚区, 圩镇: what a grid, a farm or any town has. */
const anyPart =
  /^(?:[棚台料货堆展客岗圈舍]区|[圩墟场集]镇|(?:自产自销|划行归市|农户自销|自销|种养|待产|用餐|就餐|候餐|堆放|停放|洗消|缓冲|作业|施工|试验|功能)区)$/u;
/** 高枧电工组, 高山护林组: those who work together. */
const crew =
  /(?:电工|民兵|巡逻|护林|抢修|维修|抢险|保洁|采购|宣传|后勤|接待|联络|安保|医疗|青年|妇女|劳务|互助|作业|施工|技术|课题|教研|备课|学科|帮扶|攻坚|工作|综合|摄制|采访|项目|专家|调解|理事|机修|值班|突击|服务)组$/u;
const bridged = /[架搭]起了?(?:一座)?$/u;

/** Whether what is around it tells that the stretch names no place, though it is put like one. */
export function saidOfAny(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const quoted = text[start - 1] === "“" && text[end] === "”";
  return (
    anyWater.test(name) ||
    anyPart.test(name) ||
    crew.test(name) ||
    // 架起了干群爱心桥
    (name.endsWith("桥") && bridged.test(text.slice(Math.max(0, start - 5), start))) ||
    // “书法之乡”, “竹海故里”: what a county calls itself.
    (quoted && /(?:之乡|故里|之都|之城|名城|强县|名镇|古郡)$/u.test(name)) ||
    // 广场舞, 柏油村道
    (name.endsWith("广场") && text[end] === "舞") ||
    (name.endsWith("村") && /^道(?!路)/u.test(text.slice(end, end + 2)))
  );
}
