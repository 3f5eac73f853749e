/** 去 a place: what stands in front of the town. */
const gone = /(?:来到|前往|走进|深入|赶赴|奔赴|抵达|赶到|[到赴在])\p{Script=Han}{1,4}$/u;
const village = /^\p{Script=Han}{1,3}村(?![长支主委书两民])/u;
/** Where one is may begin so far in front of the sort. */
const longestWay = 8;
const head = "长";

/** 前往云溪镇长红村: whether 镇长 there is the end of a town and the beginning of a village, and no post. */
export function endsTown(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || text[start + 1] !== head || (text[start] !== "镇" && text[start] !== "乡")) return false;
  return village.test(text.slice(end, end + 5)) && gone.test(text.slice(Math.max(0, start - longestWay), start));
}
