/** What comes of a meeting (精神, 部署) is spoken of after it, not in reporting it. */
export const aftermath =
  /^(?:[(][^)]{0,12}[)])?(?:的?(?:精神|部署|要求|决定|决议|工作部署|重要讲话|讲话|有关|安排|内容|文件|以来|召开前|召开以来|召开后|前夕|筹备|议程|名单|报告|期间提|提案|议案|代表|确定|提出))/u;
/** 甲指出,…: what follows is said, not reported. */
export const speech = /(?<!(?:按照|根据|落实|结合|围绕|贯彻)[^,。]{0,24})(?:指出|强调|要求|表示|认为|提出|希望)[,:]/u;
export const sequel =
  /(?:^最后|当天|当日|当晚|随后|会后|会前|同日|又讯|接着|同时|仪式后|之后|紧接着|(?:活动|仪式|参观|观摩|考察|调研|检查|视察|督查)结束后)/u;

/** 在上午召开的座谈会上: that day; 在镇政府召开的座谈会上: there. */
export const within =
  /^(?:(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上?)?,?在(?:[今当]?[天日]?(?:上午|下午|晚上)|随后|接下来|[^,]{0,14}(?:室|厅|楼|镇|乡|村|街道|社区|公司|中心|局|部|校|园区|现场))?$/u;
export const sitting = /次(?:[\p{Script=Han}]{0,4}会议|全会)$/u;
export const decides = /^,?(?:审议|决定|表决|通过|听取|补选|选举|任命|接受|依法)/u;
export const daily = /(?:\d日|[昨今]天|[昨今]日)(?:上午|下午|晚)?(?:在[^,。]{2,14})?$/u;
/** Not the meeting of the story. */
export const old = /去年|前不久|此前|之前|上月|上个月|年初|[前昔]年|曾经|以往|历[次届]/u;
/** 收看党的二十大开幕会: far away. */
export const national = /^(?:党的|中国共产党第|中共中央|中央|全国人大|全国政协|全国两会|十[^届]{1,2}届全国)/u;
/** Right before a bare 座谈会上 that opens its sentence. */
export const opening = /(?:^|[。!?;\n]\s*|[。!?;\n]\s*(?:在|随后的?|在随后的|在调研|调研))$/u;
/** What an item of a chronicle begins with, and how far its meeting may stand from there. */
export const mark = /^(?:[◆◇●○■□★☆▲△▼※►▶◎]|[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)、.])/u;
export const recent = /^(?:近日|日前|近期|近来|前不久|(?:当[天日]|同日)?(?:上午|下午|晚上|晚)),?/u;
export const longestOpening = 120;
/** 第三次会议于5月8日补选…. */
export const dayAfter = /^于[^,。;]{2,12}日/u;
/** 调研组召开座谈会: what is held on a visit, by those who came. */
export const visited = /(?:座谈|汇报|反馈|见面|交流|恳谈)会$/u;
export const guests = /(?:一行|[调督考检巡视指][研导察查查视导].{0,4}组)[^,。]{0,14}$/u;
/** 在村委会召开座谈会,听取…: on the way, by those whom the sentences before are about. */
export const onTheWay = /^(?:(?:随后|之后|最后|会前|途中),?)?(?:在[^,。]{2,16})?$/u;
export const goesOn = /^,(?:并)?(?:认真|仔细|分别|现场|集中|专题)?(?:听取|与|同|就|研究|了解|详细|共商|会上|征求)/u;
/** 将举办包括甲、乙在内的活动. */
export const ahead =
  /(?:将|拟|计划|预计)(?:于[^,。;]{2,14}|在[^,。;]{2,10})?(?:陆续|同时|先后|继续|分别|相继)?(?:举办|举行|召开|开展|组织|推出)/u;
/** 召开动员会、推进会12次: so many, none of them told. */
export const counted = /^(?:[、和及][^,。]{0,8})?(?:共|累计|等)?(?<![第\d])\d+(?:余|多)?(?:余?[次场期]|个)/u;
/** 甲主持召开: told of a person by name, it took place. */
export const presides = /(?:主持召开|组织召开|召集召开)了?$/u;
/** 签约座谈会, 见面会: no more of a name than 座谈会 has. */
export const shortTalk =
  /^(?:(?:签约|调研|工作|汇报|反馈|见面|交流|视察|考察|督导|检查|专题|现场|调度|对接|企业|校企|政企|银企|村民|代表|委员)(?:工作)?){1,2}(?:座谈|汇报|反馈|见面|交流|恳谈|对接)?会$/u;
