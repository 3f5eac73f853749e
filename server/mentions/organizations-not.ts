/** 各村委会, (镇)政府: the level is one of many, or stands for another. */
const oneOfMany = /[各每驻两级))]$/u;
/** 7县(市、区)供电公司, 各县(市)税务局: of every one of them. */
const ofListed = /[省市州县区旗镇乡][))]$/u;
const level = /^(?:[省市州盟县区旗镇乡村街社办]|苏木|嘎查)/u;
/** 县、镇两级政府; 乡镇党委. */
const several =
  /(^[一两二三四五六七八九十][县市区]|[两三四五]级|[两二三四五六七八九十][省市县区旗镇乡](?:委|政府|人大|政协|党委|纪委)$|各级|乡镇党|乡镇政|乡镇人|设区市|镇村两)|^[((]|[((][^))]*$|[^((]*[))](站|委|组|所|办)$/u;
/** 各苏木镇(场)政府, 各县市党委: of every one of them. */
const ofEvery = /[各每]级$|[各每][省市县区旗镇乡村街道苏木嘎查社区、(()场办)]{0,6}$/u;
/** 周庄村大塘组, 县体育馆: where people live, and where they go. */
const notBody =
  /^(?:开|布|破|谋|起)[好新]?局$|全委$|第[一二]集团$|(?:知名|顶级|一流|著名|优质|大型)(?:医院|企业|学校|公司|高校|银行)$|^(?:村|乡|乡村|农村)(?:小学|学校|卫生室|幼儿园|中学)$|(?:制造业|医疗健康|区域医疗|物流|金融|贸易|消费|旅游集散|科技创新|商贸物流|航运)中心$|(?:体育(?:运动)?|邻里)中心$|[新老旧]校区(?:大门处)?$|[堤排提抽扬][水灌]站$|(?:(?<!农|乡|驻)村|社区|管理处|片区|屯)[^村]{1,5}(?<!领导小|工作|专家|督导|调研|帮扶)组$|整组$|(?:[通督经代承主举交帮包]|(?<!政)协)办$|(?:展示|体验|会客|接待|多功能|报告|演播|展览|展|餐|大|客)厅$|^(?:产品|技术|企业|科技|新产品)?(?:研发|展示|展览|检测|活动|会议|体验|购物|商业|会展|培训|调度|监控)中心$|(?:体育馆|体育场|行政中心|会展中心|文体中心|活动中心|购物中心|商业中心|市中心|县中心|镇中心|会议中心|游客中心|游客服务中心|客运中心|物流中心|商贸中心|火车站|汽车站|客运站|高铁站|车站|收费站|加油站|水文站|变电站|泵站|水电站|电站|垃圾站|转运站)$/u;
/** 桃源政府网: what is named after a body. */
const siteOf =
  /^(?:(?:[县区省特地]委|支部)?(?:旧址|旧居|遗址|故址)|小镇|厨房|水位|流量|城市|城区|网(?![络格点友上红民吧购])|公众号|微信|微博|客户端)/u;
/** 门诊室, 会议室: a room. */
const room = /(诊|病|陈列|展览|值班|会议|接待|候车|谈话|调解|阅览|监控|活动)室$/u;
/** 妇联 + 组: those who sit together at a meeting. */
export const seats =
  /^(?!.*(?:领导|工作|督导|党)组$)[^省市州县区旗镇乡]{0,4}(妇联|工会|共青团|政协|工商联|科协|台侨|社科|经济|农林水?|教育|医卫|文艺|特邀|宗教|民族|中共|联络)组$/u;
/** What is said of any of its sort: 农机专业合作社. */
const anyOfSort =
  /^(农业|农机|农民|农村|种植|养殖|果业|蔬菜|茶叶|专业|现代|新型|政策性|商业性?|国有|民营|有关|相关|龙头|股份|经济|集体|开发|家庭|联合|私营|中小|个体)+(公司|企业|银行|合作社|集团|联合社|专业合作社|农场|开发公司)$|^(?:受捐赠?|受助|受援|帮扶|结对|定点|对口|贫困)(?:帮扶)?学校$/u;

/** 法治政府, 二十届三中(全会): an aim, a session. */
const noBody =
  /少先队$|^[省市县区]级?(?:先进|模范|优秀|示范|文明(?![办委])|十佳)|^法院检察院$|^[省市县区]公司$|^(?:污水处理|垃圾中转|垃圾收集|垃圾处理|充电|换电|核酸检测|疫苗接种|防疫检查|抽水|提灌)(?:站|厂|中心|所)$|^[省市县区镇乡村]级(?:人大|政府|党委|政协|公安|法院|检察|财政|部门|纪委|监委|单位|河长|领导)|^(?:最强|先进|优秀|五星|示范|标杆|基层|农村)[^镇乡村]{0,2}党支部$|^[^省市县区旗镇乡州盟国中央委局厅院第一二三四五六七八九十]{1,8}(?<!领导小|党|专案|纪检)组$|(法治|服务型|责任|廉洁|阳光|效能|透明|数字|诚信)型?政府$|届[一二三四五六七]中$|第[一二三四五六七八九十]+届(?:理事会|监事会|主席团|执委会|执行委员会)$|^选举产生|^(?:医院|学校|公司|集团|院|校|局)党[委组]$/u;
const ofState = /^(?:购买|采购|投资|债券|性|补贴|补助|专项|出资|引导)/u;
const lower = /^(?:街道|社区|[镇乡村]|苏木|嘎查)/u;
const ofEach = /各(?:乡镇|[县市区旗镇乡村]|街道|社区|部门|苏木)[^、,。;]{0,6}、$/u;

const held = /^(?:活动|实事|好事|学校|晚会|企业|教育|电厂|赛事)/u;

/** 丁湾村周庄组: a part of a village. */
const hamlet = /[村寨屯社](?![村寨屯社两支]|务|.*(?:工作|督导|调研|领导|党|专家|巡察|检查)).{0,5}组$/u;

/** Whether what stands in `text` from `start` to `end` names no organization of its own, though it ends like one. */
export function isNoOrganization(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (several.test(name) || room.test(name) || seats.test(name) || anyOfSort.test(name)) return true;
  if (noBody.test(name) || hamlet.test(name) || notBody.test(name) || siteOf.test(text.slice(end, end + 5)))
    return true;
  if (level.test(name) && ofEvery.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (lower.test(name) && ofEach.test(text.slice(Math.max(0, start - 14), start))) return true;
  // 乡镇卫生院, 基层派出所: any of its sort.
  if (/(?:乡镇|基层|村级|镇村|各级|各类|各大)$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  // 节俭办活动, 合力办实事: what is done.
  if (name.endsWith("办") && held.test(text.slice(end, end + 2))) return true;
  if (ofListed.test(text.slice(Math.max(0, start - 2), start)) && !level.test(name)) return true;
  // 政府购买服务, 江山中心村
  if (name.endsWith("政府") && ofState.test(text.slice(end, end + 2))) return true;
  if (name.endsWith("中心") && /^(?:村|小学|区)/u.test(text.slice(end, end + 2))) return true;
  // 蜂蜜加工厂项目: what is yet to be built.
  if (/[厂矿场园]$/u.test(name) && /^(?:项目|工程)/u.test(text.slice(end, end + 2))) return true;
  // 各供电所
  if (/[各每]/u.test(text.charAt(start - 1))) return true;
  // The title of a session, its body's name in the next line.
  if (name === "中国人民政治协商会议" && /^\s*第|^\s*\n/u.test(text.slice(end, end + 3))) return true;
  if (level.test(name) && oneOfMany.test(text.slice(Math.max(0, start - 1), start))) return true;
  // 区十届人大四次会议 is a session's name.
  if (name.endsWith("届人大") && /^第?[一二三四五六七八九十\d]+次/u.test(text.slice(end, end + 4))) return true;
  // 采访活动内蒙古站: a stage of what travels.
  if (name.endsWith("站") && /^(?:拉开|活动|比赛|启动|开赛|暨)/u.test(text.slice(end, end + 2))) return true;
  // 红网汉寿站: the branch of a news site.
  return name.endsWith("站") && (text[start - 1] === "网" || /^.{1,2}网/u.test(name));
}
