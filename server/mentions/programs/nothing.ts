/** What stands before the tail of an unquoted name, and where. */
interface Stem {
  readonly text: string;
  readonly tail: string;
  readonly stem: string;
  readonly start: number;
  /** Whether it is a project or works. */
  readonly works: boolean;
}

/** 试点试验区 is no name of its own, 示范县 an honour: what a place is, unless it strives for it. */
const honour = /(?:示范[县市区带]|先行区|试验区|样板[区地])$/u;
const striving = /(?:创建|争创|申创|申报|创|建设|打造|开展|推进|共建)(?:成)?$/u;

/** 甲厂房建设项目主体工程: the project is the name. */
const partOfProject = /项目(?:的)?(?:主体|配套|附属|土建|装修|安装)?$/u;

/** 又一文明工程, 最后一期改造工程: one more of a row. */
const oneMore =
  /^(?:又|另|下|上|前|后|头|新)(?:一|[两二三四五六七八九十])|^最[后先早](?:一|[两二三四五六七八九十])|^唯一/u;
/** 百姓满意工程, 社会放心工程: what works are to be, not which. */
const praised = /(?:满意|放心|认可|点赞|称心|舒心|受益|过硬|叫好|称道)$/u;

const shared = /^(?!.*(?:战略|改革|行动|工程|计划|项目|试点|制度|机制|[”》])、).*、$/u;

/** Names of fewer characters than these say nothing particular. */
const short: ReadonlySet<string> = new Set([
  "工程",
  "行动",
  "计划",
  "战略",
  "试点",
  "改革",
  "实践活动",
  "示范区",
  "示范县",
  "示范市",
  "体制改革",
  "综合改革",
  "问题整治",
  "示范创建",
  "示范带",
  "大整治",
  "整治行动",
  "提升行动",
]);

/** Whether a name is of a number of things, of a part of one, of a time, or of what every office does. */
export function saysNothing({ text, tail, stem, start, works }: Stem): boolean {
  // “三联”工程 is read as a quotation; 兴渔富港“五位一体”项目 begins before it.
  if (/“[^”]{2,}”$/u.test(stem) && !(works && /^\p{Script=Han}{4,}“/u.test(stem))) return true;
  // 创新驱动、人才强县、开放带动战略: the end of a list that shares its noun.
  const many = /[一二两三四五六七八九十]大$/u.test(stem);
  if ((many || /(?:战略|改革)$/u.test(tail)) && shared.test(text.slice(Math.max(0, start - 9), start))) return true;
  if (/(?:等[一二三四五六七八九十两\d]*(?:个|项|大|类)?|系列)$/u.test(stem)) return true;
  if (many && stem.length > 2 && /[和及与、]/u.test(text.charAt(start - 1))) return true;
  if (
    /^(?:[一二三四五六七八九十两\d]{1,3}(?:个|项|大|批|期|家|类|条|处|座|件|宗|口|户|所|段)|一?系列|多[项个])/u.test(
      stem,
    )
  )
    return true;
  if (/^[省市县区旗州镇乡]?(?:年度|工作|投资|生产|经营|教学|招生|采购|立法|作战|预算|财务|课程)$/u.test(stem))
    return true;
  // “地毯式”清查行动: how it is done.
  if (/^“[^”]{1,4}式”/u.test(stem) && !works) return true;
  if (oneMore.test(stem) || praised.test(stem) || /(?:以及|[与及])$/u.test(stem)) return true;
  // 校园、特种设备等方面专项治理: of what the list holds.
  if (/^(?:等?[各多]?方面|等)/u.test(stem)) return true;
  if (/(?:捐|出资|拨付|资助|投入|补助).*元/u.test(stem)) return true;
  if (/季度$/u.test(stem) || (tail === "工程" && partOfProject.test(stem))) return true;
  // 渔业体制机制改革: of the ways of a whole field.
  if (/体制机制$/u.test(stem) && tail === "改革") return true;
  if (honour.test(tail) && !striving.test(text.slice(Math.max(0, start - 4), start))) return true;
  // 环保突出问题整治: of whatever stands out.
  return short.has(tail) && stem.replace(/[^\p{Script=Han}\d]|突出$/gu, "").length < 4;
}
