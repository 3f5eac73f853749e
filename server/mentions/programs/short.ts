/**
 * 主题教育, 教育实践活动 with nothing before them are short for the one that the whole party carries on in that year,
 * where they are what is done: 开展主题教育, 主题教育开展以来; not 主题教育基地, nor 主题教育活动 of any sort.
 */
const short = /^(?:主题教育|学习教育|教育实践活动)$/u;
const carriedOn =
  /(?:开展|深化|推进|抓好|抓实|参加|扎实|第[一二三]批|结合|把|将|以|在|搞好|做好|通过|围绕|聚焦|深入|启动|部署|对|与)(?:好|了)?$/u;
const goesOn =
  /^(?:开展以来|深入开展|正在|即将|启动|开展之|如火如荼|持续|进入|收官|工作|期间|动员|总结|以来|走深|巡回|专题|指导组|中|任务|成果|读书班)/u;
const anySort = /^(?:活动|基地|馆|实践|课|片|展|讲座|教材|意义|宣传)/u;

/** Whether a tail may stand for a known program by itself: 县委主题教育 is that of the whole party. */
export const hasShortForm = (tail: string): boolean => short.test(tail);

/** Whether the tail at `start` … `end`, with no stem before it, is short for a known program. */
export function isShortForm(text: string, tail: string, start: number, end: number): boolean {
  if (!short.test(tail)) return false;
  const right = text.slice(end, end + 5);
  return !anySort.test(right) && (goesOn.test(right) || carriedOn.test(text.slice(Math.max(0, start - 4), start)));
}
