/** 去 a place: what stands in front of the town. */
const gone = /(?:来到|前往|走进|深入|赶赴|奔赴|抵达|赶到|[到赴在])\p{Script=Han}{1,4}$/u;
/** 市长白路与…交会处: what goes on so names a road. */
const crossing =
  /^\p{Script=Han}{1,3}(?:路|街|大道|大街|巷|桥)(?:\d{1,4}号|[与和][^,。;、在到]{1,10}(?:路口|交[会汇叉])|路口|路段|两侧|沿线)/u;
const longestRoad = 26;
const divided = new Set("省市州盟县区旗镇乡");
const village = /^\p{Script=Han}{1,3}村(?![长支主委书两民])/u;
/** Where one is may begin so far in front of the sort. */
const longestWay = 8;
const head = "长";

/** 青岩市长白路: the road is called by what begins with 长. */
const road =
  /^长(?:江|安|春|白|城|沙|征|虹|寿|青|乐|兴|宁|丰|泰|清|山|岭|河|湖|川|阳|顺|林|汀|葛|垣|治|岛|海|新|龙|风|盛|福|胜|发|康)[东西南北中]?(?:路|街|大道|大街|社区|小区|公园|大桥|中学|小学)/u;
const behindName = /^\p{Script=Han}{2}$/u;

/** 前往云溪镇长红村: whether 镇长 there is the end of a town and the beginning of a village, and no post. */
export function endsTown(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || text[start + 1] !== head) return false;
  if (divided.has(text.charAt(start)) && crossing.test(text.slice(end, end + longestRoad))) return true;
  if (road.test(text.slice(start + 1, start + 7))) return behindName.test(text.slice(Math.max(0, start - 2), start));
  if (text[start] !== "镇" && text[start] !== "乡") return false;
  return village.test(text.slice(end, end + 5)) && gone.test(text.slice(Math.max(0, start - longestWay), start));
}
