const marks = /[\s“”‘’"'、,·.\-—()]/gu;
const ends =
  /(?:主题教育实践活动|主题教育活动|学习教育活动|专题教育活动|主题实践活动|创建工作|试点工作|工作机制|工作|专项行动|实践活动|主题教育|学习教育|专题教育|专项整治|专项治理|专项斗争|工作法|活动|行动|突击战|攻坚战|决胜战|会战|工程|计划|项目建设|建设|项目|改革|战略|机制|模式|制度)$/u;

/** What is the same in all forms of a name: no marks, no 工作 at the end, no 创建 at either. */
function core(name: string): string {
  const plain = name.normalize("NFKC").replace(marks, "").replace(/的/gu, "").replace(ends, "");
  const striven = plain.replace(/^(?:创建|争创)|(?:创建|争创)$/gu, "").replace(/^(?:全国|国家)/u, "");
  return striven.length >= 2 ? striven : plain || name;
}

/** Whether a name leaves out the middle of another: same beginning, same end. */
function shortens(short: string, long: string): boolean {
  if (short.length < 6 || long.length <= short.length) return false;
  for (let split = 2; split <= short.length - 3; split++) {
    if (long.startsWith(short.slice(0, split)) && long.endsWith(short.slice(split))) return true;
  }
  return false;
}

const works = /(?:项目|工程|搬迁|改造|革命|教育|公路|高速|铁路|整治)$/u;
/** 青溪移民搬迁 for 移民搬迁. */
const least = (name: string): number => (/(?:搬迁|改造|革命)$/u.test(name) ? 4 : 6);

/** 创卫 for 创建国家卫生县城, 主题教育 for the one that is named whole. */
const shortFor: Readonly<Record<string, RegExp>> = {
  主题教育: /.主题教育$|^不忘初心/u,
  学习教育: /.学习教育$|^两学一做$/u,
  学习实践活动: /科学发展观/u,
  教育实践活动: /群众路线/u,
  先进性教育: /.先进性教育/u,
  先进性教育活动: /.先进性教育/u,
  灾后重建: /灾后恢复重建/u,
  创卫: /卫生(?:县城|城市|镇|乡镇)/u,
  创国卫: /卫生(?:县城|城市|镇)/u,
  创文: /文明(?:县城|城市)/u,
  创城: /文明(?:县城|城市)/u,
  创森: /森林(?:县城|城市)/u,
  创园: /园林(?:县城|城市)/u,
};

/** 云台县河口大桥工程 for 河口大桥工程: with the place before it. */
const placed = (short: string, long: string): boolean =>
  short.length >= least(short) && long.length > short.length && long.length - short.length <= 8 && long.endsWith(short);

/**
 * For each name, in printed order, the one its program goes by in this article: the first printed of its forms
 * (“县乡一体 条抓块统” and “县乡一体、条抓块统”; 创建全国文明城市 and 全国文明城市创建工作; 安全生产大排查 and 安全生产领域大排查; 云台县河口大桥工程 and 河口大桥工程).
 */
export function folded(names: readonly string[]): ReadonlyMap<string, string> {
  if (names.length === 0) return new Map();
  const cores = new Map(names.map((name) => [name, core(name)]));
  const ids = new Set(cores.values());
  const alike = Map.groupBy(ids, (id) => id.slice(0, 2));
  const endingAlike = Map.groupBy(ids, (id) => id.slice(-4));
  const home = (name: string, own: string): string => {
    const goal = shortFor[name];
    const striven = goal ? names.filter((other) => goal.test(other)) : [];
    if (striven.length > 0 && new Set(striven.map(core)).size === 1) return core(striven[0] ?? name);
    const longer = [
      ...(alike.get(own.slice(0, 2)) ?? []).filter((other) => shortens(own, other)),
      ...(works.test(name) ? (endingAlike.get(own.slice(-4)) ?? []) : []).filter((other) => placed(own, other)),
    ];
    return longer.length === 1 ? (longer[0] ?? own) : own;
  };
  const first = new Map<string, string>();
  const homes = new Map([...cores].map(([name, own]) => [name, home(name, own)]));
  for (const name of names) {
    const id = homes.get(name) ?? name;
    const known = first.get(id);
    // Of two forms that differ only in marks the one with 、 says more than the one with a space.
    const spelled = known !== undefined && known in shortFor && !(name in shortFor);
    if (known === undefined || spelled || (known.includes(" ") && name.includes("、"))) first.set(id, name);
  }
  return new Map(names.map((name) => [name, first.get(homes.get(name) ?? name) ?? name]));
}
