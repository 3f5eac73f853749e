/** 李白故里, 关羽像, 雷锋超市: what is named after somebody does not speak of him. */
const namesake =
  /^(?:精神|思想|理论|主义|学说|著作|选集|文选|诗选|全集|式|杯|奖|号|班|岗|站|团|队|故里|故居|故乡|旧居|旧址|墓|陵|祠|庙|像|雕像|塑像|铜像|草堂|纪念|广场|公园|大道|路|街|桥|镇|乡|村|学院|学校|小学|中学|大学|医院|书院|书屋|文化|文学|诗词|诗歌|诗集|诗篇|诗句|诗|词|月|日活动|志愿|服务|中队|超市|生前|研究|基金|希望|后裔|后人|故事|事迹|诞辰)/u;
/** 学雷锋, 《焦裕禄》 */
const after = new Set("学《“");
/** What a figure is surer by than its characters as words; less than what parts the names of companies (鲁班建设公司). */
export const surely = 14;

/** Whether the name of somebody everybody knows speaks of him there. */
export const speaksOf = (text: string, start: number, end: number): boolean =>
  !after.has(text[start - 1] ?? "") && !namesake.test(text.slice(end, end + 3));
