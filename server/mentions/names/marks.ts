/** What single characters say of names, as bits by UTF-16 code: one look answers every question below. */
const marks = new Uint32Array(65536);

function mark(bit: number, characters: string): number {
  for (const character of characters) marks[character.charCodeAt(0)] = (marks[character.charCodeAt(0)] ?? 0) | bit;
  return bit;
}

export const is = (code: number, bit: number): boolean => ((marks[code] ?? 0) & bit) !== 0;

export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
export const isGap = (code: number): boolean => code === 0x20 || code === 0x3000;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** 村支书 + 记. */
export const endsTitle = mark(1, "记长任席员");
/** What ends names of places and organizations rather than people's. */
export const placeEnds = mark(
  2,
  "村镇乡县区街局厂店庄屯寨路沟桥坝闸站矿圩坳塬垸畈垌墩坑坎浜渠寺庙坞埭窑垭坨堰网湾谷峪荡漾办",
);
/** What ends names of dishes, breeds, operas and ailments, and hardly anybody's: 柳琴戏, 乌骨鸡, 帕金森病. */
export const thingEnds = mark(65536, "剧戏腔拳鱼鸡鸭鹅猪羊茶蟹虾菌菇醋糕饼鼓病症炎龟鳖蛙蛋肉柑柚瓜薯粉药酒鳝鲤");
/** The same, but in a list. */
export const waters = mark(4, "河湖溪潭塘峡岛");
/** What may well stand alone between a name and a sign. */
export const speaks = mark(8, "等说摄文图道称家问答的了任");
/** Of these, what does so only behind those credited: 主席朝格图, is called 图. */
export const credits = mark(16, "图文家任");
/** What opens something: 初雪到“…”, 白毫获《…》 leave a verb before it. */
const opens = mark(32, "\"'“‘《〈「『【([（");
/** 老滕, 小滕 are no full names. */
export const intimate = mark(64, "老小阿");
/** 返岭来岭人员 */
export const returns = mark(128, "返抵到");
export const listComma = mark(256, "、");
/** A person of whom no more is said than a surname: 王某. */
export const certain = mark(512, "某");
export const numeral = mark(1024, "一");
/** 周院长和熊院长 */
export const joint = mark(2048, "和");
/** 齐校长向江市长介绍 */
export const beforeTitled = mark(4096, "向与");
/** 关于, 由于 */
export const about = mark(131072, "关由");
export const comes = mark(8192, "来");
export const stops = mark(16384, ",、。");
/** 此前, 曾任: how words of time end that begin inside what looks like a name. */
export const times = mark(32768, "前后次任在时日常刻");

export const closes = (text: string, at: number): boolean =>
  at >= text.length ||
  (!isHan(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) ||
  text.startsWith("同志", at) ||
  text.startsWith("等", at);

/** Whether the character at `at` stands right before a sign and can hardly stand there by itself. */
export const closesName = (text: string, at: number): boolean =>
  closes(text, at + 1) &&
  !is(text.charCodeAt(at + 1), opens) &&
  (!is(text.charCodeAt(at), speaks) || (text[at] === "任" && is(text.charCodeAt(at + 1), stops)));
