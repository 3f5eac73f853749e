import type { PlaceMention } from "../../domain/mention.ts";
import type { Token } from "../tokens/lattice.ts";
import { compoundPlaces } from "./compound.ts";
import { formerNames } from "./former.ts";
import { joinedPlaces } from "./joined.ts";
import { listedPlaces } from "./list.ts";
import { isNoPlace } from "./not.ts";
import { officePlaces } from "./offices.ts";
import { resolved, shortPlaces } from "./short.ts";
import { roads, venues } from "./venue.ts";

/** Divisions and other places, each by itself: 高兴镇花庙村 names a town and a village. */
export function findPlaces(text: string, tokens: readonly Token[], county: string | null): PlaceMention[] {
  const compound = compoundPlaces(text, tokens);
  const joined = joinedPlaces(text, tokens).filter(outside(compound));
  const full = new Map<string, PlaceMention>();
  for (const place of joined)
    if (place.rule === "place-division" && !isNoPlace(text, place)) full.set(place.name.replace(/.$/u, ""), place);
  const found = [
    ...joined.map((place) => resolved(place, full)),
    ...shortPlaces(text, tokens, joined, county),
    ...listedPlaces(text),
    ...venues(text),
    ...roads(text),
    ...officePlaces(text),
    ...formerNames(text),
    ...compound,
  ]
    .filter((place) => !isNoPlace(text, place))
    .sort((a, b) => a.start - b.start || (a.rule === "place-part" ? 1 : b.rule === "place-part" ? -1 : b.end - a.end));
  return found.filter((place, index) => {
    const before = found[index - 1];
    return (
      before === undefined || place.start >= before.end || place.rule === "place-in-list" || place.rule === "place-part"
    );
  });
}

/** What is not inside one of the longer names; both are in printed order. */
function outside(longer: readonly PlaceMention[]): (place: PlaceMention) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < longer.length && (longer[next]?.end ?? 0) <= start) next++;
    const over = longer[next];
    return over === undefined || over.start >= end || (over.start > start && over.end > end) || over.start > start;
  };
}
