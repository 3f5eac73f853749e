/** What stands in quotations and around them, by which a program is told from a motto, a thing or a person. */

/** What only a sentence has: it is said, not named. */
export const sentence = /[是不也要你我他吗了就都才着谁怎吧呢很]|没有|怎么|什么|如何|我们/u;
/** 三联, 四个一, 345, 3+2: a number makes an abbreviation, and the press abbreviates its programs so. */
export const counted =
  /^(?:[一二三四五六七八九十百千万两双\d]+[\p{Script=Han}]{1,3}){1,3}$|^\d{3,5}$|\d+[+·.-]\d+|\+|^[\p{Script=Han}]{0,4}[一二三四五六七八九十百千万双\d][\p{Script=Han}]{1,2}[一二三四五六七八九十百千万双\d][\p{Script=Han}]{1,2}$/u;
/** 五大振兴, 八个有: one number, as goals and demands are counted too. */
export const once = /^[一二三四五六七八九十两双](?:(?![一二三四五六七八九十百千万两双])\p{Script=Han}){1,3}$/u;
/** 五问两帮, 三访四议: two things done, each with its number; 两镇五村 only counts places. */
export const paired =
  /^[一二两三四五六七八九双](?![\u4e00-\u9fff]*[县市区镇村线室馆楼场园院路带极]$)\p{Script=Han}[一二两三四五六七八九双]\p{Script=Han}$/u;
/** 百名医生下山村, 千企联千村: many of one sort set out. */
export const masses =
  /^(?:[双十百千万]|\d+)+[名个企村校店社家师医警行岗](?:\p{Script=Han}{2,6})?[下进入走访联帮驻结送助包扶连兴带学讲到](?:\p{Script=Han}|\d){1,4}$/u;
/** 以“…”为抓手: a program is what one works with. */
export const means = /^(?:[\p{Script=Han}]{0,6})为(?:抓手|载体|牵引|总抓手|平台|突破口|契机)/u;
/** 称为“…”, 说“…”, 喊出“…”. */
export const spoken =
  /(?:[:,称叫说道是写喊誉为做到有让讲成]|赢得|写着|打出|悬挂|题写|名为|变成|变为|当好|争当|当|像|犹如|宛如|所谓|名[副符]其实的|真正的)$/u;
export const awarded = /(?:荣获|获得|授予|评为|获评|喜获|入选|命名|被评|获|赠送|送上|写有|印有|评选出?)[^,。]{0,12}$/u;
export const aim =
  /^(?:的)?(?:工作|奋斗|发展|空间|产业)?(?:目标|要求|思路|理念|方针|标准|责任|原则|总要求|路径|格局|布局|产业体系|交通网|路网|水网|骨架|框架|空间结构|城镇体系|版图)/u;
export const way = /^(?:的)?(?:奋斗|发展|空间|产业)?(?:思路|路径|格局|布局|产业体系)/u;
/** “三新两特”五大主导产业: what is made there. */
export const trade =
  /^(?:[一二两三四五六七八九十\d]+[大个])?(?:的?(?:主导|支柱|特色|优势|新兴|重点|先进|未来|传统|首位|富民)){1,2}(?:产业|作物|产品|行业)(?!发展(?:战略|计划|行动)|工程|行动|计划|项目|革命|振兴)/u;
export const festival = /^[迎庆贺闹过][\p{Script=Han}]{0,3}(?:春|元宵|国庆|中秋|端午|节|五一|七一|八一|重阳|元旦)/u;
/** “杏林红”志愿者, “蓝天”救援队, “扬帆”小程序: who or what is called so. */
export const body =
  /^(?:[\p{Script=Han}]{0,6}?(?:志愿者|服务队|工作队|宣讲团|突击队|先锋队|救援队|巡逻队|小分队|调解室|工作室|党支部|支部|公司|合作社|超市|驿站|微信|小程序|公众号|直播间|APP|热线|联络员|城市群|家族|企业|公园|广场|纪念|讲话|会议|期间|战士|群众|系列产品|示范户|颁奖|达标户|文明户)|[\p{Script=Han}]{0,2}?(?:牌|杯|号|奖|个人|集体|学校|家庭|干部|党员|人才|作风|人员|村|社区|县|市|园区)(?!建设|治理|振兴|创建|整治|试点))/u;
/** 的春节慰问活动 after the quotes, where something is held under that name. */
export const heldAs = /^的?[\p{Script=Han}]{1,8}?(?:活动|行动|工程|项目|机制|模式|工作法)/u;
/** “穿衣”安居房建设, “归雁”人才回引计划. */
export const laterNoun =
  /^[\p{Script=Han}]{1,6}?(?:工程|战略(?!定位|性|目标)|行动|计划|活动|项目|机制|制度|模式|平台|改革|试点|建设|创建|竞赛)/u;
/** “走亲问需”进入第三周, “百村大访”启动: what is begun or goes on. */
export const goesOn =
  /^(?:正式|全面|全市|全县|在全[县市区])?(?:启动|开展以来|实施以来|进入第|拉开帷幕|拉开序幕|圆满收官|铺开)/u;
export const holding = /(?:开展|进行|举行|举办|实施|组织|推行|推出|创新|打造|探索)(?:了|的|以)?$/u;
/** “户户到”“家家进”等活动. */
export const andMore =
  /^(?:[、和]?“[^”]{2,14}”){0,3}等[一二三四五六七八九十多]?(?:项|个|大|系列)?(?:主题|品牌|特色|志愿服务)?(?:活动|行动|专项行动|工作法|机制)/u;
/** “秋网”“清风”等专项行动: so short a name is one of a drive. */
export const andMoreDrives =
  /^(?:[、和]?“[^”]{2,14}”){0,3}等[一二三四五六七八九十多]?(?:项|个|大|系列)?(?:专项|集中|整治)?(?:行动|斗争)/u;
/** “千村百户示范工程”的情况, …的实施: it is told of. */
export const told = /^的(?:情况|实施|开展|推进|落实|启动|要求|部署|决定|通知|意见|进展|意义)/u;
export const themed = /^为?主题(?!教育|活动|实践|党日|宣传|年|月|日|系列)/u;
/** 一股绳, 一盘棋, 一张网: a figure. */
export const figure =
  /^(?:一[\p{Script=Han}]{2}|.{0,6}(?:键|剂|器|石|棋|绳|瓶|桥|窗|码|账|脉|墙|盾|牌|圈|丸|针|灯|路子|答卷|密码|引擎|动力|力量|底色|成色|味道|故事|声音|名片|风景|难题|文章|大戏|硬仗|短板|先手|合力))$/u;

/** 新高地, 强县: what a place is to become. */
export const goal = /(?:高地|样板|标杆|典范|桥头堡|后花园|门户|福地|名片|[强名][县市区镇城]|典型)$/u;

/** “诵读之星”“向学班级”等评选: an honour that is competed for, and cups. */
export const honour = /(?:之星|明星|标兵|能手|达人|好人|媳妇|婆婆|之家|工匠|状元|班级|少年|教师|园丁)$/u;
/** 第三届“…”评比活动, “…”歌咏比赛: an occasion. */
export const nth = /第[一二三四五六七八九十\d]+届$/u;
export const contest =
  /^[\p{Script=Han}]{0,8}?(?:评[比选]|推选|选拔|比赛|大赛|竞赛|征文|演讲|知识|晚会|文艺|演出|展览|书画|摄影|运动会|联欢|论坛|博览会|音乐节|文化节|旅游节)/u;
export const competed = /^(?:[、和及]?“[^”]{2,14}”){0,4}等?[^,。“]{0,6}(?:评[选比定]|称号|表彰)/u;

export const column =
  /^(?:专栏|栏目|专题(?!教育|讲座|培训|活动|调研|会)|节目|特刊|专版|(?:宣传|新闻|主题)?报道|一文|微信)/u;
/** “三个全覆盖”的新举措. */
export const measure = /^的?(?:新|创新|惠民|便民|帮扶)?(?:举措|措施)/u;
