import { touching } from "../../domain/spans.ts";
import type { Hit } from "../../vocabulary/lexicon.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { clauseStart } from "../meetings/clauses.ts";
import type { Found, Page } from "../page.ts";
import type { Token } from "../tokens/lattice.ts";
import { afterWhere, afterWho, endOfCompany, itemStart, listedParts } from "./bounds.ts";
import { builtProgram } from "./built.ts";
import { oneOfMany, placeAlone, trimmed } from "./edge.ts";
import { goesOn } from "./goes-on.ts";
import { knownProgram } from "./known.ts";
import { saysNothing } from "./nothing.ts";
import type { PlainProgram } from "./program.ts";
import { hasName, isParticular, isThing } from "./projects.ts";
import { hasShortForm, isShortForm } from "./short.ts";
import { stemStart } from "./stem.ts";

let compiled: RegExp | undefined;
/** A stem of nothing but these says nothing particular. */
const generic = (): RegExp =>
  (compiled ??= new RegExp(
    `^(?:${wordPattern("program-generic")}|\\d+个?|[一二三四五六七八九十百千万亿]+(?:个|项|大|批|期|类)?)*$`,
    "u",
  ));

/** Programs known by name, and those whose unquoted name tells by its end and by something particular before it. */
export function plainPrograms(
  { text, hits }: Pick<Page, "text" | "hits">,
  tokens: readonly Token[],
  found: Found,
): PlainProgram[] {
  const programs: PlainProgram[] = [];
  for (const hit of longestHits(hits)) {
    const { kind } = hit.entry;
    const named =
      kind === "program-plain"
        ? byTail(text, tokens, hit, found)
        : kind === "program-built"
          ? builtProgram(text, tokens, hit, found)
          : knownProgram(text, tokens, hit, found);
    if (named) programs.push(named);
  }
  return programs;
}

const kinds: ReadonlySet<string> = new Set(["program-name", "program-bare", "program-plain", "program-built"]);

/** Of overlapping hits the one that reaches furthest; a known name before a mere tail inside it. */
function longestHits(hits: readonly Hit[]): Hit[] {
  const chosen: Hit[] = [];
  for (const hit of hits) {
    if (!kinds.has(hit.entry.kind)) continue;
    const last = chosen.at(-1);
    if (last && hit.start < last.end) {
      if (hit.end > last.end && last.entry.kind !== "program-name") chosen[chosen.length - 1] = hit;
    } else chosen.push(hit);
  }
  return chosen;
}

function byTail(text: string, tokens: readonly Token[], hit: Hit, found: Found): PlainProgram | null {
  const tail = hit.entry.text;
  const base = Object.keys(goesOn).find((word) => tail.endsWith(word));
  const after = text.slice(hit.end, hit.end + 5);
  if (base && goesOn[base]?.test(after) && !besideNamed(base, after)) return null;
  // 应急水源工程20个, 清查行动30次.
  if (/^\d+(?:[个处件项座](?:[,。、;]|$)|余?[次场期])/u.test(after)) return null;
  if (/.年$/u.test(tail) && !yearOf.test(after)) return null;
  const works = base === "项目" || base === "工程";
  const clause = clauseStart(text, hit.end);
  const item = works ? itemStart(text, clause, hit.start) : -1;
  const own = item < 0 ? stemStart(text, tokens, clause, hit.start, works) : item;
  const parts = works ? listedParts(text, clause, own, hit.start) : -1;
  let start = parts < 0 ? own : Math.max(parts, stemStart(text, tokens, clause, text.indexOf("、", parts), works));
  start = trimmed(text, start, hit.start);
  // 县供电公司…行动: who does it is not its name; what is built may be called after who builds it.
  const whole = start;
  if (item < 0) start = afterWho(text, start, hit.start, found, works ? 6 : hasShortForm(tail) ? 0 : 2);
  if (works)
    start = afterWhere(text, start, hit.start, (from) => hasName({ text, start: from, at: hit.start }, tokens, found));
  if (works) start += endOfCompany.exec(text.slice(start, hit.start))?.[0].length ?? 0;
  if (touching(found.persons ?? [], { start, end: hit.start }).some(({ posts }) => posts.length > 0)) return null;
  if (credited.test(text.slice(Math.max(0, start - 4), start))) return null;
  if (text.startsWith("党建促", start) && text[start - 1] === "抓") start--;
  // 民营企业“百企帮百村”精准扶贫行动 begins with its quotation.
  const quoted = works ? -1 : text.slice(start, hit.start).search(/“[^”]{3,}”[^”]+$/u);
  if (quoted > 0) start += quoted;
  const stem = text.slice(start, hit.start);
  if (stem === "" && isShortForm(text, tail, start, hit.end))
    return { start, end: hit.end, name: tail, kind: "campaign", rule: "program-short" };
  if (stem.length < 2 || /[(,、]$/u.test(stem)) return null;
  // 社区服务质量提升五年行动计划: a plan for so many years is a particular one.
  // 城乡环境卫生整治行动 is one too.
  if (
    generic().test(stem.replace(/[“”]/gu, "")) &&
    !/^\d{3,5}(?:发展)?$/u.test(stem) &&
    !(stem.length >= 4 && (/年行动(?:计划)?$/u.test(tail) || drive.test(stem + tail)))
  )
    return null;
  if (placeAlone.test(stem) || (works && oneOfMany(text, start))) return null;
  if (saysNothing({ text, tail, stem, start, works })) return null;
  const named = { text, tail, start, at: hit.start, end: hit.end, owned: start > whole };
  if (works && !isParticular(named, tokens, found)) return null;
  if (besideNamed(base, after) && !(stem.length >= 5 && isThing(stem) && hasName(named, tokens, found))) return null;
  const kind = vocabulary().words("program-tail").get(tail)?.as ?? "campaign";
  return { start, end: hit.end, name: stem + tail, kind, rule: "program-tail" };
}

/** 城乡环境卫生整治行动, 校园周边专项整治行动: words that say nothing alone, and a drive all together. */
const drive =
  /^.{6,}(?:整治|提升|攻坚|专项|治理)行动$|^.{4,}专项(?:整治|治理|执法)?行动$|^.{4,}(?:攻坚|阻击|歼灭|保卫)战$/u;

/** 项目推进攻坚年活动; not 建设年产五万吨. */
const yearOf = /^(?:活动|行动|工作|动员|暨|要求|部署|”|[“、,。;!和\n]|$)/u;

/** 青云疫苗生产线项目签约, 石湾小镇项目负责人: what is done with a project that has a name, and who answers for it. */
const ofProject = /^(?:签约|负责|落地|推进|施工|申报|管理|引进|进度|质量|审批|资金|投资|服务)/u;
/** 石湾高速公路工程点: the same of works. */
const besideNamed = (base: string | undefined, after: string): boolean =>
  base === "项目" ? ofProject.test(after) : base === "工程" && after.startsWith("点");

/** 来源:甲绿化工程: who printed it. */
const credited = /(?:来源|作者|供稿|单位)[: ]{1,2}$/u;
