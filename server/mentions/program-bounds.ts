import { touching } from "../domain/spans.ts";
import type { Found } from "./page.ts";

/** 甲酒业二期项目: what is numbered is the body's. */
const after = /^(?:第?[一二三四五\d]+期|\(|的|及|和|与|[改扩新迁重续]建|改扩建|改造|提升|提标|整体|异地|搬迁|建设)/u;

/** Who builds something gives it a name; offices only have it built. */
const builder =
  /(?:公司|集团|厂|医院|学校|[中小]学|大学|学院|研究[所院]|分?中心|[煤金铁]矿|[园库馆]区?|开发区|新区|度假区|基地|农场|林场|牧场)$/u;

/** The offset behind an organization at the beginning of a stem, where enough is left to be a name. */
export function afterWho(
  text: string,
  start: number,
  end: number,
  { organizations = [] }: Found,
  enough: number,
): number {
  const body = touching(organizations, { start, end }).find((named) => named.start <= start && named.end > start);
  if (!body || body.end + enough > end || after.test(text.slice(body.end, end))) return start;
  if (enough > 2 && builder.test(body.name)) return start;
  return body.end;
}

/**
 * Where an item of a list of projects begins, or -1 (甲泵房工程、乙渡口栈桥接入丙路工程): what stands
 * between two 、 is a name whole, whatever words it is made of.
 */
export function itemStart(text: string, from: number, tail: number): number {
  const first = Math.max(from, tail - longest);
  const comma = first + text.slice(first, tail).lastIndexOf("、");
  if (comma <= first) return -1;
  const item = text.slice(comma + 1, tail);
  return listed.test(text.slice(Math.max(from, comma - 12), comma)) && !plainWords.test(item) ? comma + 1 : -1;
}
/** The longest item that is believed. */
const longest = 37;
const listed = /(?:工程|项目)(?:\([^()]{2,10}\))?$/u;
const plainWords =
  /[的了将已正在对以并]|推进|实施|开展|完成|加快|加强|查看|了解|启动|开工|来到|等|(?:工程|项目)[和及与]|各|此|该|重点|重大|^[^“]*”/u;
