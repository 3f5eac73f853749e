import { vocabulary } from "../vocabulary/vocabulary.ts";
import { leadingDivision } from "./divisions.ts";
import { country } from "./jurisdiction.ts";
import { normalName } from "./normal.ts";

/**
 * The one form under which a post or an organization is filed, whichever way the press shortens it:
 * 中共开化县委员会书记, 开化县委书记 and 县委书记 are 县委书记 of 开化县; 宣传部长 there is 县委宣传部部长.
 */

/** Long official forms, each with the form the press uses; the level (县, 市 …) goes in front of both. */
const shortened: readonly (readonly [long: string, short: string])[] = [
  ["委员会", "委"],
  ["人民政府", "政府"],
  ["人民代表大会常务委员会", "人大常委会"],
  ["人民代表大会", "人大"],
  ["纪律检查委员会", "纪委"],
  ["监察委员会", "监委"],
];

/** The word for a jurisdiction's own level: 县 for 开化县 and 某某自治县, 市 for 衢州市. */
export function levelWord(jurisdiction: string): string {
  if (jurisdiction === country) return "";
  return /(自治区|[省市州盟县区旗])$/u.exec(jurisdiction)?.[1] ?? "县";
}

function withoutDivision(text: string, level: string): string {
  const bare = text.replace(/^中国共产党|^中共/u, "");
  const cppcc = /^(?:中国人民政治协商会议|政协)(.+?)委员会(.*)$/u.exec(bare);
  if (cppcc?.[1] !== undefined && leadingDivision(cppcc[1])?.length === cppcc[1].length)
    return `${level}政协${cppcc[2]}`;
  const named = leadingDivision(bare);
  if (named === null) return bare;
  const rest = bare.slice(named.length);
  for (const [long, short] of shortened) {
    if (rest.startsWith(long)) return `${level}${short}${rest.slice(long.length)}`;
  }
  return rest === "" ? bare : `${level}${rest}`;
}

function withLevel(text: string, level: string): string {
  const organs = vocabulary().words("relative-organ");
  for (let length = Math.min(text.length, 14); length >= 2; length--) {
    const organ = organs.get(text.slice(0, length));
    if (organ === undefined) continue;
    const rest = text.slice(length);
    const own = /^长/u.test(rest) ? text.slice(length - 1, length) : "";
    if (
      rest !== "" &&
      own === "" &&
      !/^(党组|党委|常务|常委|副|原|代|第一|主[任席]|书记|[局部院检校台]长|检察长)/u.test(rest)
    )
      continue;
    const prefix = organ.as === "party" ? `${level}委` : level;
    return `${prefix}${text.slice(0, length)}${own}${rest}`;
  }
  return text;
}

/** Canonical name of an organization within its jurisdiction. */
export function canonicalOrganization(name: string, jurisdiction: string): string {
  const level = levelWord(jurisdiction);
  const text = withoutDivision(normalName(name), level);
  return level === "" ? text : withLevel(text, level);
}

/** Canonical name of a post within its jurisdiction; a post is written organization first, so the same rules serve. */
export function canonicalPost(name: string, jurisdiction: string): string {
  const level = levelWord(jurisdiction);
  const text = canonicalOrganization(name, jurisdiction).replace(/^(.)政府(?=副?\1长$)/u, "");
  const organ = new RegExp(`^(${level}委)?(组织|宣传|统战)部长$`, "u").exec(text);
  return organ === null ? text : `${level}委${organ[2]}部部长`;
}
