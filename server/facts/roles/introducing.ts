import type { SpokenOf } from "./subject.ts";

/** 参观, 来到: what somebody tells a visitor on the way is nothing told to a meeting. */
const onTour =
  /参观|[察查]看|走进|来到|深入|走访|视察|观摩|边[走看听]|沿途|途中|讲解员|图为|现场(?![会推办调])|(?<!工作)考察/u;
/** 会上, 座谈中: back at the meeting. */
const session = /会上|会议|会中|座谈|大会|仪式|发布会|论坛/u;
/** 向乙介绍, 给村民介绍: told to somebody, not to the meeting. */
const toSomebody = /(?:向|给|为|跟|对)(?![^,。]{0,6}(?:大会|会议))[^,。]{1,20}$/u;

/**
 * Whether 介绍 is what somebody does at the meeting (会上,局长甲介绍了情况) rather than on a tour (在村里,支书甲介绍了产业),
 * to a person, or in an interview (局长甲介绍,全县…).
 */
export function introduces(spoken: SpokenOf, start: number, end: number): boolean {
  const { text, sentence } = spoken;
  if (text.slice(start, end) === "介绍" && /^[,:“说道]/u.test(text.charAt(end))) return false;
  const clause = spoken.clauseFrom(start);
  // 严守正介绍情况: 正 is his name.
  const said = clause.slice(Math.max(0, (spoken.subject?.end ?? 0) - (start - clause.length)));
  if (toSomebody.test(said) || /(?:在|正)$|^据/u.test(said)) return false;
  const told = text.slice(Math.max(sentence.start, start - longest), start);
  const back = told.search(session);
  return !onTour.test(back < 0 ? told : told.slice(back));
}
const longest = 120;
