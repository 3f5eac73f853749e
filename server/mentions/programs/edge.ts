/** 全县, 2023年, 三亿元: whose, when and how much stands before the name. */
const wholePlace =
  /^(?:[省市县区](?=“)|\p{Script=Han}{2,6}[县区旗镇乡村](?=“)|全[县市区省镇乡州旗]|我[县市区省镇乡州旗]|今年|去年|\d{4}年度?|本年度|年度|第[一二三四\d]+|[\d.一二三四五六七八九十百千两]+[万亿]+元(?:建设)?)/u;
/** 共同开发甲景区项目, 加快建设甲中心项目: what is done with it, and how. */
const done =
  /^(?:现场)?(?:调度|督办|检视)(?=.{4})|^(?:加快)?建设(?=.{6})|^(?:共同|合作|携手|联手|重新|正式|陆续|相继|一同|一起|先行|单独|独资)(?:开发|建设|打造|投资|承办|创建|兴建|筹建)?(?=.{5})|^联合(?!国)(?=.{5})|^(?:培育|创造|兴办|筹建|兴建|援建|认领|对接|申请|牵手)(?=.{6})/u;

/** 打|好甲攻坚战, 抓|好乙工程: the dictionary knows only the verb. */
const well = /[打抓做办建管用守唱写走下当]$/u;
/** 促进六大工程, 推动三项行动: what is done to what is counted. */
const doneToMany = /^(?:促进|推动|推进|带动|引领|围绕|突出|突破)(?=[一二三四五六七八九十两\d]+[大项个])/u;

/** Where a name begins behind what is said of whose it is and what is done with it. */
export function trimmed(text: string, start: number, tail: number): number {
  const wellDone = text.charAt(start) === "好" && well.test(text.charAt(start - 1)) ? 1 : 0;
  let from = start + wellDone;
  from += wholePlace.exec(text.slice(from, tail))?.[0].length ?? 0;
  from += doneToMany.exec(text.slice(from, tail))?.[0].length ?? 0;
  return from + (done.exec(text.slice(from, tail))?.[0].length ?? 0);
}

/** 一项…项目, 这个…工程: one of a sort, and no name. */
export const oneOfMany = (text: string, start: number): boolean =>
  /(?:[一这该此某每另几数]|[两三四五六七八九十]大?)[项个类种批]$/u.test(text.slice(Math.max(0, start - 4), start));

/** 甲县项目, 乙街道试点: a place alone names none of its projects. */
export const placeAlone =
  /^\p{Script=Han}{1,6}(?:[省市县州旗镇乡村]|(?<![园新发景小片库灌湖港矿城街校])区|街道)$|^\p{Script=Han}{1,4}学校$/u;
