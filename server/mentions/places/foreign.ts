import type { Token } from "../tokens/lattice.ts";

const waterOrHeight = /[河江湖溪山岭峰]/u;

/** 玉龙 + 喀什 + 河: where a river's name begins that is put together from words of which each is a place's. */
export function foreignStart(text: string, tokens: readonly Token[], at: number, start: number): number {
  const own = tokens[at - 1];
  const left = tokens[at - 2];
  const joined =
    own?.start === start &&
    left?.end === start &&
    left.end - left.start > 1 &&
    waterOrHeight.test(text.charAt(tokens[at]?.start ?? 0)) &&
    (left.word?.division?.short === true || left.word?.speech === "ns") &&
    own.word?.division?.short === true &&
    left.word?.division?.level !== "province";
  return joined ? left.start : start;
}
