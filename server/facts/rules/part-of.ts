import type { Fact } from "../../domain/fact.ts";
import { holding, startingIn } from "../../domain/spans.ts";
import { factOf, type Rule } from "../rule.ts";
import type { Scene } from "../scene.ts";

/** …等8项改革任务: what is listed before it are parts of what the article is about. */
const tasks =
  /等\s*[\d一二三四五六七八九十]+(?:项|个|大)[^,。;“]{0,8}?(?:改革|任务|工程|行动|机制|举措|工作|措施|抓手|项目)/u;
/** A等“七大行动”: A is one of them. */
const member = /^[”’]?等[“‘]?$/u;

function match(scene: Scene): Fact[] {
  const { programs } = scene.mentions;
  const facts: Fact[] = [];
  const seen = new Set<string>();
  const add = (part: string, whole: string, span: { start: number; end: number }, reason?: string) => {
    if (part === whole || seen.has(part)) return;
    seen.add(part);
    const from = { kind: "Program" as const, name: part, key: "" };
    facts.push(
      factOf(scene, {
        relation: "PART_OF",
        rule: partOf.id,
        from,
        to: { kind: "Program", name: whole, key: "" },
        span,
        reason,
      }),
    );
  };
  const headed = [
    ...new Set(
      programs.filter(({ start }) => holding(scene.sentences, start)?.zone === "headline").map(({ name }) => name),
    ),
  ];
  for (const sentence of scene.sentences) {
    const own = startingIn(programs, sentence.start, sentence.end);
    for (const [index, part] of own.entries()) {
      const whole = own[index + 1];
      if (whole && member.test(scene.text.slice(part.end, whole.start))) add(part.name, whole.name, sentence);
    }
    const [whole] = headed;
    const list = tasks.exec(scene.text.slice(sentence.start, sentence.end));
    if (!list || whole === undefined || headed.length !== 1) continue;
    for (const { name, end } of own) {
      if (end <= sentence.start + list.index + 1) add(name, whole, sentence, `列为报道所述“${whole}”的任务`);
    }
  }
  return facts;
}

export const partOf: Rule = {
  id: "part-of",
  relation: "PART_OF",
  match,
  examples: [
    {
      text: "县里推进“三联三促”试点\n要抓实“一码通办”、深化“四邻工程”等5项改革任务。",
      facts: ["一码通办 → 三联三促", "四邻工程 → 三联三促"],
    },
    {
      text: "我县开展道路提升等“五大行动”。",
      facts: ["道路提升 → 五大行动"],
    },
  ],
  counterExamples: ["我县开展“三联三促”行动和“五大行动”。"],
};
