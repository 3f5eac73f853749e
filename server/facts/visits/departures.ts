import type { Characters } from "../../domain/characters.ts";
import { matchesAt } from "../../domain/matches.ts";
import type { Span } from "../../domain/span.ts";
import { startingIn } from "../../domain/spans.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import { beginningsOf, SoughtWords } from "../../vocabulary/sought.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { nameFrom } from "../destinations/named.ts";
import type { Scene, Sentence } from "../scene.ts";

interface Patterns {
  readonly motion: SoughtWords;
  readonly object: RegExp;
  readonly objects: Characters;
  readonly unlike: RegExp;
}
let compiled: Patterns | undefined;
const patterns = (): Patterns =>
  (compiled ??= {
    motion: new SoughtWords("motion-verb"),
    object: new RegExp(`(?:${wordPattern("visit-object")})(?:[和并、](?:${wordPattern("visit-object")}))?了?`, "uy"),
    objects: beginningsOf(vocabulary().words("visit-object").keys()),
    unlike: new RegExp(`^(?:${wordPattern("motion-unlike")})`, "u"),
  });

/** 三百山风景区: a name that begins like a count. */
const numeralName =
  /^[一二三四五六七八九十百千]{1,3}(?![个家位名处所线座条户次届期点])[\p{Script=Han}]{1,8}?(?:景区|公园|社区|学校|中学|小学|医院|公司)(?=[,、。和])/u;

/** 来到位于大田村的水库, 参观了会员企业天禾集团 */
const placed = /^(?:位于|坐落于|坐落在|会员(?:企业|单位))/u;

/** The verbs that take somebody somewhere, in printed order: a destination may begin right behind each. */
export function departures(scene: Scene, sentence: Sentence, limit: number): Span[] {
  const { text } = scene;
  const found: Span[] = [];
  const { motion, object, objects, unlike } = patterns();
  for (const { word, index } of motion.in(text.slice(sentence.start, limit))) {
    const start = sentence.start + index;
    const end = start + word.length;
    // 来到三百山…: a name may begin like a count.
    const after = text.slice(end, limit);
    // 从上村中学到下村中学任职: a career, a stretch or a change.
    if (isPassage(text.slice(sentence.start, start), word, after)) continue;
    // 观看了警示片: nobody goes anywhere.
    if (word === "看了" && /[观收翻查察]/u.test(text.charAt(start - 1))) continue;
    if (word === "到了" && !nameFrom(scene, end)) continue;
    if (
      !unlike.test(after) ||
      placed.test(after) ||
      (end - start > 1 && (nameFrom(scene, end) || numeralName.test(after)))
    )
      found.push({ start, end });
  }
  // 检查双桥镇防汛工作, 慰问大田村群众: what is done, and right behind it where.
  for (const match of matchesAt(text.slice(sentence.start, limit), object, objects)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const place = startingIn(scene.mentions.places, end, end + 1)[0];
    const named =
      place !== undefined &&
      /^(?:town|village|site)$/u.test(place.level) &&
      !(place.level === "site" && matter.test(text.slice(place.end, place.end + 4)));
    const toured = match[0].endsWith("了") && /(?:先后|分别|依次|相继)$/u.test(text.slice(start - 2, start));
    // 看望慰问第三中学教师
    const body = startingIn(scene.mentions.organizations, end, end + 1)[0];
    const seen = body !== undefined && /^(?:school|hospital|company)$/u.test(body.kind);
    if ((named || toured || seen) && !found.some((one) => one.end === end)) found.push({ start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 调研青溪河河长制落实情况, 督导柳湖综合治理: a matter, wherever it was looked into. */
const matter = /^(?:[河湖林]长制|流域|综合|治理|整治|污染|水污染|保护|生态|水质|水环境|禁渔|禁捕|管护)/u;
const ranging = /(?:从|由|自)[^,。;]{2,30}$/u;
const posting = /^[^,。;]{0,12}(?:任职|任教|上任|就任|履新|挂职|工作(?:期间|时)|报到)/u;
/** Whether 到 tells a stretch or a change (从上村到下村), or somebody goes to a post. */
const isPassage = (before: string, verb: string, after: string): boolean =>
  (verb === "到" && (ranging.test(before) || (before.endsWith("再") && /(?:从|由|自)[^。;]*到/u.test(before)))) ||
  (/[到赴往]$/u.test(verb) && posting.test(after));
