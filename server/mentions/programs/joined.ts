import type { Span } from "../../domain/span.ts";
import type { PlainProgram } from "./program.ts";

const wholeName = /^.{4,10}(?:行动|工程|活动|计划|攻坚战|整治|建设|创建|治理|改造|改革|试点|项目)$/u;

/**
 * “四清两改”村庄清洁行动: a quotation and the known name right behind it are one name. Gives the quoted programs so
 * joined, and the plain ones that are left.
 */
export function joinedPrograms(
  text: string,
  quoted: readonly PlainProgram[],
  plain: readonly PlainProgram[],
): { readonly quoted: readonly PlainProgram[]; readonly plain: readonly PlainProgram[] } {
  const starting = new Map(plain.map((program) => [program.start, program]));
  const used = new Set<PlainProgram>();
  const joined = quoted.map((program) => {
    const behind = text.charAt(program.end) === "”" ? starting.get(program.end + 1) : undefined;
    if (behind === undefined || !wholeName.test(behind.name)) return program;
    used.add(behind);
    return { ...program, start: program.start - 1, end: behind.end, name: `“${program.name}”${behind.name}` };
  });
  return { quoted: joined, plain: plain.filter((program) => !used.has(program)) };
}

/** Keeps spans apart: of two that overlap the longer. */
export function apart<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: T[] = [];
  const taken = new Set<number>();
  for (const span of sorted) {
    let free = true;
    for (let at = span.start; at < span.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = span.start; at < span.end; at++) taken.add(at);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
