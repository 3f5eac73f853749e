import { certain, is, times } from "./marks.ts";

/** 赵 + 此前, 王 + 曾任, 周全 + 平时. */
const tells = new Set([
  "平时",
  "平日",
  "时常",
  "时刻",
  "时时",
  "此前",
  "此后",
  "此次",
  "曾任",
  "现任",
  "时任",
  "原任",
  "历任",
  "曾在",
  "现在",
]);
/** 节 of 春节 */
const festival = 0x8282;
/** 职 of 挂职 */
const duty = 0x804c;
const serving = new Set("挂任兼辞");

/** Whether a word of time stands there that may begin inside what looks like a name. */
export const tellsTime = (text: string, at: number): boolean =>
  is(text.charCodeAt(at + 1), times) &&
  tells.has(text.slice(at, at + 2)) &&
  // 王建平 + 时任, 安国平 + 时常
  !tells.has(text.slice(at + 1, at + 3));

/** 了解书院历史, 区长王文春节前下乡, 陶文挂职: whether a word goes on over the edge of the stretch. */
export function runsOn(text: string, start: number, end: number): boolean {
  if (text[start] === "解" && text[start - 1] === "了") return true;
  const next = text.charCodeAt(end);
  if (next === festival) return text[end - 1] === "春";
  return next === duty && serving.has(text[end - 1] ?? "");
}

/** 王某 */
export function holdsCertain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (is(text.charCodeAt(at), certain)) return true;
  return false;
}
