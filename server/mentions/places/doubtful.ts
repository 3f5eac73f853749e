import { Characters } from "../../domain/characters.ts";
import { dictionary } from "../../vocabulary/dictionary.ts";
import type { Token } from "../tokens/lattice.ts";
import type { Part } from "./part.ts";

/** Where one goes to a place and nothing else. */
const goingTo = /(?:赴|前往|抵达|途经|来自)$/u;
const afterGoing =
  /^(?:[、,。;]|等|考察|学习(?!贯彻)|参观|调研|取经|招商|开展|举行|召开|参加|出席|交流|对接|洽谈|进行|打工|务工|挂职|检查|采访|观摩|拜访|[县市区]|两地|的(?!道路))/u;
/** Where one may be in many a state, too: 到开封, 在开封. */
const at = /[到在从与往至去和距离]$/u;
const afterAt =
  /^(?:考察|学习(?!贯彻|教育|生活|实践)|取经|招商|打工|务工|挂职|接壤|毗邻|交界|相邻|等地|[县市]区|两[县市地]|举行|召开|开幕|出差|就医|上学|创业)/u;
/** What all of them end in. */
const leads = new Characters(/[赴往达经自到在从与至去和距离、]/u);
const endsList = /^(?:、|等[地县市省]|等\d|两[县市地]|[三四五六]地)/u;

/** 赴常熟考察, 北京、常熟等地: a county's name that is mostly a word, where nothing but a place can stand. */
export function doubtfulAt(text: string, { start, end }: Token, before: Part | undefined): Part | null {
  if (end - start !== 2 || !leads.has(text.charCodeAt(start - 1))) return null;
  const left = text.slice(Math.max(0, start - 2), start);
  const right = text.slice(end, end + 4);
  const told =
    (goingTo.test(left) && afterGoing.test(right)) ||
    (at.test(left) && afterAt.test(right)) ||
    (left.endsWith("、") &&
      before?.end === start - 1 &&
      /^(?:county|prefecture|province)$/u.test(before.level) &&
      endsList.test(right));
  const division = told ? dictionary().doubtful.get(text.slice(start, end)) : undefined;
  return division === undefined
    ? null
    : { start, end, level: division.level, code: division.code, rule: "place-short" };
}
