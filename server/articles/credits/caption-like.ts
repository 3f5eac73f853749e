import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { isWord, likelyOrganization, possibleName, rendered, unitBefore } from "../names.ts";
import { surelyName } from "./names.ts";
import type { Piece } from "./pieces.ts";

/** Whether it begins a caption rather than credits: 活动现场 甲 摄. */
export function captions(first: Piece | undefined, last: Piece | undefined): boolean {
  if (first === undefined || likelyOrganization(first.name)) return false;
  // 搭瓜架 甲 摄: no name at all stands before one beyond doubt.
  const nameless = !possibleName(first.name) && !rendered(first.name) && !ofOtherPeoples(first.name);
  if (first.name.length <= 3 && nameless && last !== undefined && surelyName(last.name)) return true;
  return first.name.length > 3 && !possibleName(first.name) && isWord(first.name.slice(-2));
}

/** Whether a longer piece in front of a photographer's name says what the picture shows. */
export function captionLike(text: string): boolean {
  return !likelyOrganization(text) && !rendered(text) && !/[·•・]/u.test(text) && unitBefore(text) === 0;
}

const ofOtherPeoples = (name: string): boolean => vocabulary().words("byline-name-part").has(name.slice(0, 2));
