/** A rule by which a person, a post, an organization or a place is told; its id stands in the mention's `rule`. */
export interface MentionRule {
  readonly id: string;
  /** What speaks for the reading, for those who ask. */
  readonly says: string;
  /** A text, and what it must give: persons as 名:职务|职务, the rest by name. */
  readonly examples: readonly (readonly [text: string, found: string])[];
  /** Texts in which the rule must find nothing. */
  readonly counterExamples: readonly string[];
}

/** Persons and their posts; persons-story.ts tries them in this order. */
export const personRules: readonly MentionRule[] = [
  {
    id: "title-before-name",
    says: "姓名紧接在职务之后",
    examples: [
      ["区委副书记、区长龚立新主持会议。", "龚立新:区委副书记|区长"],
      ["县公安局党委书记、局长武卫国带队检查。", "武卫国:县公安局党委书记|县公安局局长"],
      ["县人大常委会主任霍建明,副主任缪春生到会。", "霍建明:县人大常委会主任; 缪春生:县人大常委会副主任"],
      ["县公安局原副局长安国平也来了。", "安国平:县公安局原副局长"],
      ["市委宣传部分部长冷静波作了报告。", "冷静波:市委宣传部副部长"],
      ["县税务局办公室主住冷静波作了报告。", "冷静波:县税务局办公室主任"],
      ["市妇联副主席冷静波、办公室主任安国平到场。", "冷静波:市妇联副主席; 安国平:市妇联办公室主任"],
      ["清河镇中心学校校长安国平作了介绍。", "安国平:清河镇中心学校校长"],
      ["县财政局局长冷静波,拟任副县长人选安国平参加。", "冷静波:县财政局局长; 安国平:副县长人选"],
    ],
    counterExamples: ["县委书记、县长参加会议。", "各乡镇党委书记高度重视,严格落实责任。"],
  },
  {
    id: "behind-titled-name",
    says: "前一人名之后的职务属于前一人,其后多半不是人名",
    examples: [["会议学习了习近平总书记来川视察时的讲话。", "习近平:总书记"]],
    counterExamples: ["副县长石磊、教育局局长时小燕参加。"],
  },
  {
    id: "list",
    says: "与前一人名并列,职务相同者共用",
    examples: [
      ["副县长祝晓岚、蒙大山和齐小川参加。", "祝晓岚:副县长; 蒙大山:副县长; 齐小川:副县长"],
      ["县长龚立新、祝晓岚等参加。", "龚立新:县长; 祝晓岚:"],
      ["副县长祝晓岚、陶可可及有关人员参加。", "祝晓岚:副县长; 陶可可:副县长"],
      ["会议听取了县政协委员祝召会、陶家明所作的发言。", "祝召会:县政协委员; 陶家明:县政协委员"],
    ],
    counterExamples: ["会议研究了安全、文化、农业等工作。"],
  },
  {
    id: "collective",
    says: "在“县领导”一类统称之后",
    examples: [["县领导常青、高飞、黄河清参加活动。", "常青:; 高飞:; 黄河清:"]],
    counterExamples: ["县领导高度重视这项工作。"],
  },
  {
    id: "cue",
    says: "在“村民”“烈士”一类称谓之后",
    examples: [["“今年收成好。”村民田有福高兴地说。", "田有福:"]],
    counterExamples: ["村民高兴地说,收成很好。"],
  },
  {
    id: "name",
    says: "字与上下文都像人名,或文中别处已证实",
    examples: [["县长龚立新讲话。龚立新强调,要抓落实。", "龚立新:县长"]],
    counterExamples: [
      "白云山下,金秋时节,满山红叶。",
      "要严守底线,张弛有度,和谐发展。",
      "一张张新换的课桌摆得整整齐齐。",
    ],
  },
  {
    id: "title-after-name",
    says: "职务紧接在姓名之后",
    examples: [
      ["区委李广才副书记到辖区检查。", "李广才:区委副书记"],
      ["与李西平县长一同查看。", "李西平:县长"],
      ["分管帮扶工作沈琦副镇长,各办负责人参加。", "沈琦:副镇长"],
    ],
    counterExamples: ["李西平主持会议,县长讲话。"],
  },
  {
    id: "post-in-brackets",
    says: "职务注在姓名之后的括号里",
    examples: [["参加人员:仲伟(县财政局局长)等。", "仲伟:县财政局局长"]],
    counterExamples: ["仲小伟(女)参加。"],
  },
  {
    id: "takes-post",
    says: "“任”“当选为”“任命…为”之后的职务",
    examples: [
      ["任命丁一鸣为县财政局局长。", "丁一鸣:县财政局局长"],
      ["任命丁一鸣为县法院审判员、审判委员会委员、副院长。", "丁一鸣:县法院审判员|县法院审判委员会委员|县法院副院长"],
      ["韦家旺、闭克坚以全票当选为县政协副主席。", "韦家旺:县政协副主席; 闭克坚:县政协副主席"],
      ["选举汤小丽、马峰两位同志为副镇长。", "汤小丽:副镇长; 马峰:副镇长"],
    ],
    counterExamples: ["丁一鸣为县财政局送去锦旗。"],
  },
  {
    id: "removed-from",
    says: "“免去”“辞去”之后的职务",
    examples: [
      ["免去温小平的县农业农村局局长职务。", "温小平:县农业农村局局长"],
      ["决定接受覃德旺辞去县人大常委会副主任职务的请求。", "覃德旺:县人大常委会副主任"],
    ],
    counterExamples: ["温小平的局长朋友来访。"],
  },
  {
    id: "surname-with-title",
    says: "姓加职务,指文中同姓而职务相合的人",
    examples: [["镇长车小平到村里。群众向车镇长反映问题。", "车小平:镇长"]],
    counterExamples: ["群众向车镇长反映问题。"],
  },
];

export const organizationRules: readonly MentionRule[] = [
  {
    id: "organization-known",
    says: "常见机构名",
    examples: [["人社局、民政局联合检查。", "人社局 民政局"]],
    counterExamples: ["医院和学校都来了。"],
  },
  {
    id: "organization-of-division",
    says: "地名或级别加机构名",
    examples: [["到区住建局、青山镇政府检查。", "区住建局 青山镇政府"]],
    counterExamples: [
      "全县企业复工。",
      "各村委会按时上报。",
      "请(镇)政府帮忙。",
      "镇、村两级政府联手整治。",
      "努力建设法治政府。",
      "学习二十届二中、三中全会精神。",
      "各乡镇、社区纪委按时上报。",
    ],
  },
  {
    id: "organization-by-suffix",
    says: "自有名称加机构的末词",
    examples: [
      ["走访了骏驰汽车有限公司。", "骏驰汽车有限公司"],
      ["引进骏驰汽车有限公司落户。", "骏驰汽车有限公司"],
      ["会后,正禾茶业有限公司作了介绍。", "正禾茶业有限公司"],
      ["天禾茶业有限公司开业。", "天禾茶业有限公司"],
    ],
    counterExamples: [
      "走访了一家公司。",
      "要充分发挥蔬菜专业合作社的作用。",
      "看了陈列室和候诊室。",
      "设置卡口处严格查验。",
      "工商联组、文艺组分头讨论。",
      "红网开化站讯。",
    ],
  },
  {
    id: "organization-of-post",
    says: "职务中的机构",
    examples: [
      ["县委常委、组织部长于江讲话。", "县委 组织部"],
      ["隰县人民政府县长于江讲话。", "隰县人民政府"],
      ["会后,六溪村党支部书记于江讲话。", "六溪村党支部"],
      ["会上,县医院党总支书记于江讲话。", "县医院"],
      ["高新区(新吴区)人民检察院检察长于江讲话。", "高新区(新吴区)人民检察院"],
      ["清河县政协会议开幕。政协主席于江讲话。", "清河县政协"],
      ["县政协、区政协座谈。政协主席于江讲话。", "县政协 区政协 政协"],
    ],
    counterExamples: ["县长讲话。", "开化县代理县长于江讲话。"],
  },
];

export const placeRules: readonly MentionRule[] = [
  {
    id: "place-division",
    says: "行政区划全称",
    examples: [
      ["在开化县召开。", "开化县"],
      ["来到修梅镇。", "修梅镇"],
    ],
    counterExamples: ["在全县召开。"],
  },
  {
    id: "place-short",
    says: "行政区划简称",
    examples: [["到衢州考察。", "衢州"]],
    counterExamples: ["加强合作,推进振兴。", "稳增长、惠民生、保稳定。", "夜宿开化河畔。", "迎着清晨的朝阳出发。"],
  },
  {
    id: "place-by-suffix",
    says: "自有名称加地点的末词",
    examples: [
      ["来到青石镇蒲家湾村走访。", "青石镇 蒲家湾村"],
      ["来到鹿鸣河湿地公园。", "鹿鸣河湿地公园"],
      ["走访了王家庄园、阳光小区等地。", "王家庄园 阳光小区"],
      ["来到青石镇团结圩。", "青石镇 团结圩"],
      ["来到三百山风景区。", "三百山风景区"],
      ["捐给两村(蒲家村、大新村)。", "蒲家村 大新村"],
    ],
    counterExamples: [
      "建设经济强县和美丽乡村。",
      "有难处就找镇里。",
      "从平地到高山乡镇。",
      "在办案区停留。",
      "立足两镇优势。",
      "组织力量开挖导渗沟。",
      "注重中小水库的防汛。",
      "让自贸港建设提速。",
    ],
  },
  {
    id: "place-of-office",
    says: "办事处以所在地为名",
    examples: [["来到芹江办事处走访。", "芹江"]],
    counterExamples: ["省政府驻天津办事处参加。", "街道办事处工作人员参加。"],
  },
  { id: "place-known", says: "词典所收地名", examples: [["太行山下。", "太行山"]], counterExamples: ["江山如画。"] },
  {
    id: "place-in-list",
    says: "并列各地共用末尾的类名",
    examples: [["先后到舒店、袁湾、卫集等乡镇调研。", "舒店 袁湾 卫集"]],
    counterExamples: ["县领导舒店生、袁湾等参加。", "宣传人居环境、文化教育等乡村振兴政策。"],
  },
];
