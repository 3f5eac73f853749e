import { pinyin } from "pinyin-pro";
import { type Judgement, judged, type Reason } from "./judgement.ts";
import { daysBetween, type PersonRecord, postParts, tenuresOf } from "./record.ts";

/** Titles that several hold at once. */
const several = /副|常委|委员|代表|成员|助理/u;
const sound = (name: string): string => pinyin(name, { toneType: "none", type: "array" }).join(" ");

/**
 * Whether one of two names that differ in a character is a misprint of the other, both seen in `post`: the rarer one of
 * a post that one person holds, seen while the other held it. Null where the two were not in it at about the same time.
 */
export function likelySlip(a: PersonRecord, b: PersonRecord, post: string): Judgement | null {
  const [rare, usual] = a.articles < b.articles || (a.articles === b.articles && a.id < b.id) ? [a, b] : [b, a];
  const [one, other] = [rare, usual].map((record) => tenuresOf(record).find((tenure) => tenure.post === post));
  if (one === undefined || other === undefined) return null;
  const apart = Math.max(daysBetween(other.last, one.first), daysBetween(one.last, other.first));
  if (apart > 60) return null;
  const { title, name } = postParts(post);
  const reasons: Reason[] = [
    { rule: "one-character", weight: -2.5, text: `${rare.name} and ${usual.name} differ in one character` },
  ];
  const single = !several.test(title);
  const held = `both are ${name}, ${one.first} and ${other.first}–${other.last}`;
  reasons.push({ rule: "one-post", weight: single ? 1.5 : 0, text: single ? `${held}, which one person holds` : held });
  if (rare.articles <= 2 && usual.articles > 2) {
    const text = `${rare.name} is seen in ${rare.articles} of ${rare.articles + usual.articles} articles`;
    reasons.push({ rule: "rare", weight: 1.5, text });
  }
  if (rare.name.charAt(0) === usual.name.charAt(0))
    reasons.push({ rule: "surname", weight: 0.5, text: "the surname is the same" });
  if (sound(rare.name) === sound(usual.name)) reasons.push({ rule: "sound", weight: 1.5, text: "they sound alike" });
  return judged(rare.id, usual.id, reasons, rare.articles);
}
