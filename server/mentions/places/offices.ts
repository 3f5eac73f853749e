import { matchesOf } from "../../domain/matches.ts";
import type { PlaceMention } from "../../domain/mention.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";

const sorts = /(?<!街道)(?:办事处|管理处)/gu;
const longest = 10;
const own =
  /(?:^|[^\p{Script=Han}]|[县市区镇乡]|街道|片区|农场|来到|深入|前往|走进|走访|慰问|位于|家住|赶赴|[到赴在])(?<own>(?!驻|深入|来到|前往|走进|走访|赶赴|位于|家住|家在|住在|慰问|联系)[^\P{Script=Han}的了在到和与及等为是被把对将从向于其之以由省市县区镇乡村街道驻]{2,4})$/u;
const towns = /(?:镇|乡|街道|办事处|农场|林场|管理处|管理区|开发区)、$/u;
const townsBehind = /^[、和]\p{Script=Han}{2,5}(?:镇|乡|街道|办事处|农场|林场|管理处|管理区|开发区)/u;
const villageBehind = /^\p{Script=Han}{2,4}(?:村|社区|居委会|组|湾|塆|屯)/u;
const within = /(?:镇|乡|街道|片区|办事处|开发区)$/u;

/**
 * 梅岭镇、刊山办事处, 青阳办事处密田村, 杉木片区青石管理处: where a street's office or a farm's part is named among towns
 * or with its villages, it stands for what it administers.
 */
export function officePlaces(text: string): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const match of matchesOf(text, sorts)) {
    const name = own.exec(text.slice(Math.max(0, match.index - longest), match.index))?.groups?.own;
    if (name === undefined) continue;
    const start = match.index - name.length;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, start - 4), start);
    const behind = text.slice(end, end + 9);
    const town = match[0] === "办事处";
    const placed =
      villageBehind.test(behind) || (town ? towns.test(before) || townsBehind.test(behind) : within.test(before));
    if (!placed || (!within.test(before) && isOrdinary(name))) continue;
    const printed = text.slice(start, end);
    found.push({
      start,
      end,
      printed,
      name: printed,
      rule: "place-of-office",
      basis: "stated",
      level: town ? "town" : "village",
      code: null,
    });
  }
  return found;
}
