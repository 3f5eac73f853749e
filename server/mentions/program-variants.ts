/** Folds the forms of one program within an article: “县乡一体 条抓块统” and “县乡一体、条抓块统”; 创建全国文明城市 and 全国文明城市创建工作. */

const marks = /[\s“”‘’"'、,·.\-—()]/gu;
const ends = /(?:创建工作|试点工作|工作|活动|项目建设|建设)$/u;

/** What is the same in all forms of a name. */
function core(name: string): string {
  const plain = name.normalize("NFKC").replace(marks, "").replace(/的/gu, "");
  const bare = plain.replace(ends, "");
  const striven = bare.replace(/^(?:创建|争创)|(?:创建|争创)$/gu, "").replace(/^(?:全国|国家)/u, "");
  return striven.length >= 2 ? striven : bare;
}

/** For each name the one that its program goes by in this article: the first printed of its forms. */
export function folded(names: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const chosen = new Map<string, string>();
  for (const name of names) {
    const id = core(name);
    const known = first.get(id);
    if (known === undefined) first.set(id, name);
    // Of two forms that differ only in marks the one with 、 says more than the one with a space.
    else if (known.includes(" ") && name.includes("、")) first.set(id, name);
  }
  for (const name of names) chosen.set(name, first.get(core(name)) ?? name);
  return chosen;
}
