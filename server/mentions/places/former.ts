import { matchesOf } from "../../domain/matches.ts";
import type { PlaceMention } from "../../domain/mention.ts";

/** 蛮石(现凤亭乡), 清水塘(今属云溪县): what it is called now, in brackets. */
const now =
  /[((](?:现|今|即今|即现)(?![任在年居住代存])[^()()\n]{1,14}?(?:[省市州县区旗镇乡村]|街道|社区)(?:境内|辖区|一带)?[))]/gu;
const own =
  /(?:^|[^\p{Script=Han}]|[省市州县区旗镇乡]|[在到往赴于])(?<own>[^\P{Script=Han}的了在到和与及等为是被把对将从向于其之以由省市州县区旗镇乡]{2,4})$/u;
const longest = 7;

/** Places by the name that they had. */
export function formerNames(text: string): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const { index: end } of matchesOf(text, now)) {
    const name = own.exec(text.slice(Math.max(0, end - longest), end))?.groups?.own;
    if (name === undefined) continue;
    const start = end - name.length;
    found.push({
      start,
      end,
      printed: name,
      name,
      rule: "place-former",
      basis: "stated",
      level: "village",
      code: null,
    });
  }
  return found;
}
