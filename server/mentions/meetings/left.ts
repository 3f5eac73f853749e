/** What stands before a name without being part of it: days and half-days. */
const dayTime =
  /^.*?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|昨日|昨天|今日|今天|近日|日前|当日|当天)\s*(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚)?\s*[,]?/u;
const halfDay = /^(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|当晚|随后|会前|会后|之后|接着|此前)/u;
/** What a name never begins with; 和 and the like only where another meeting stands before it. */
export const leading = /^(?:[了的、是\s]|以及|暨|关于|在(?![职校建京])|经(?=[^济]))+/u;

/** After the last 的 that stands outside quotes, unless too little would be left. */
export function afterModifier(name: string, tailLength: number): number {
  let depth = 0;
  for (let i = name.length - tailLength - 1; i >= 0; i--) {
    const character = name.charAt(i);
    if (character === "”" || character === "》") depth++;
    else if (character === "“" || character === "《") depth--;
    else if (character === "的" && depth === 0 && !/[目党]/.test(name.charAt(i - 1))) return i + 1;
  }
  return 0;
}

/** Where a leading day and half-day end (3月16日上午), or 0. */
export function timeEnd(prefix: string, limit: number): number {
  let start = dayTime.exec(prefix.slice(0, limit))?.[0].length ?? 0;
  start += halfDay.exec(prefix.slice(start, limit))?.[0].length ?? 0;
  return start;
}
