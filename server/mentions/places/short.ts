import type { PlaceMention } from "../../domain/mention.ts";
import type { Token } from "../tokens/lattice.ts";
import { printed } from "../tokens/tokens.ts";
import { isNoPlace } from "./not.ts";

/** 文成 where the article also says 文成县. */
export function resolved(place: PlaceMention, full: ReadonlyMap<string, PlaceMention>): PlaceMention {
  const whole = place.rule === "place-short" ? full.get(place.name) : undefined;
  if (whole === undefined) return place;
  return {
    ...place,
    name: whole.name,
    code: whole.code,
    level: whole.level,
    basis: "inferred",
    reason: `即文中的${whole.name}`,
  };
}

/** 文成县; 彭水苗族土家族自治县 */
const ownName = /^(?<own>..)(?:[县市区旗]|(?:.{1,3}族){1,3}(?:各族)?自治[县旗])$/u;

/** 文成 is a place where 文成县 is one of this article's or the paper's own. */
export function shortPlaces(
  text: string,
  tokens: readonly Token[],
  joined: readonly PlaceMention[],
  county: string | null,
): PlaceMention[] {
  const full = [
    ...new Set([
      ...joined.filter((place) => ownName.test(place.name) && !isNoPlace(text, place)).map(({ name }) => name),
      ...(county === null ? [] : [county]),
    ]),
  ];
  const short = new Map(
    full.flatMap((name) => {
      const own = ownName.exec(name)?.groups?.own;
      return own === undefined ? [] : [[own, name] as const];
    }),
  );
  if (short.size === 0) return [];
  return tokens.flatMap((token): PlaceMention[] => {
    const name = printed(token, text);
    const whole = short.get(name);
    if (whole === undefined || (token.name && whole !== county) || token.word?.division?.short === false) return [];
    const { start, end } = token;
    // 柳河代表团: the town's, of the same name.
    if (/^(?:[县市区旗]|代表团|讨论组)/u.test(text.slice(end, end + 3))) return [];
    return [{ start, end, printed: name, name, rule: "place-short", basis: "stated", level: "county", code: null }];
  });
}
