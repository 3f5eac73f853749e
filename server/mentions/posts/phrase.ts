import { unspaced } from "../../domain/characters.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { organizationStart } from "../organizations/left.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isKind, printed } from "../tokens/tokens.ts";
import { reachOf } from "./reach.ts";

/** A post as printed, between two tokens: 县教育局原副局长. */
export interface PostPhrase {
  /** First and last token, `last` included. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Where the title begins, its deputy's 副 included. */
  readonly titleStart: number;
  /** How its head stands; see seeds/vocabulary/titles.yaml. */
  readonly as: string;
  readonly deputy: boolean;
  readonly former: boolean;
  readonly acting: boolean;
  readonly organization: string | null;
  readonly title: string;
  readonly name: string;
  /** Why `name` is not what is printed. */
  readonly mended: string | null;
}

/** Signs that OCR and slips put for 副. */
const slipsForDeputy = new Set(["分", "付", "幅"]);
/** Titles misread for others of a like shape; the vocabulary knows them as titles. */
const slipsForTitles = new Map([
  ["主住", "主任"],
  ["主仼", "主任"],
  ["书己", "书记"],
  ["书汜", "书记"],
]);
const headed = /[部局厅院校所站处科社台厂队馆园庭]$/u;
const organs = (): ReadonlyMap<string, unknown> => vocabulary().words("organ");
/** 分局长, 分行长 may well be meant. */
const branch = /^[局行院校社所]长$/u;
const partyGroup = /^(.+?(?:[^镇乡道村区县市旗州组木查]))(党组|党委|党总支|党支部)$|^(.{2,})(党组)$/u;
const doubledWord = /([^第一二三四五六七八九十]{2,6})\1|^([省市州县区旗])\2/u;
const partNames = /[部局委厅院校所站处科股室台社行厂队会办组团系]$/u;

/** Whether a name is only that of a part of some body: 办公室, 护理部, 党组. */
export const withinBody = (organization: string): boolean =>
  organization === "办公室" || bareGroup.test(organization) || vocabulary().words("organ-part").has(organization);
const bareGroup = /^(?:党组|党委|党工委|党总支)$/u;

const term = /^第?[一二三四五六七八九十百\d]+届$/u;
/** 书法家协会第六届, 县第十七届. */
const lastTerm = /(?:[省市州县区旗盟镇乡]?第?[一二三四五六七八九十百\d]+届)$/u;
const partOfTerm = /^第?[一二三四五六七八九十百\d]*届?$/u;

/** 市 + 第十七届 + 人大代表: where the term begins that ends right before `end`, with its level; else `end`. */
function termStart(text: string, tokens: readonly Token[], end: number): number {
  if (!printed(tokens[end - 1], text).endsWith("届")) return end;
  let first = end - 1;
  while (first > Math.max(0, end - 4) && partOfTerm.test(printed(tokens[first - 1], text))) first--;
  if (!term.test(text.slice(tokens[first]?.start, tokens[end]?.start))) return end;
  while (isKind(tokens[first - 1], "level") || (tokens[first - 1]?.word?.division ?? null) !== null) first--;
  return first;
}

/** The post whose head is `tokens[head]`. */
export function phraseAt(text: string, tokens: readonly Token[], head: number): PostPhrase | null {
  const token = tokens[head];
  const entry = entryOf(token, "title");
  if (token === undefined || entry === undefined) return null;
  const meant = slipsForTitles.get(token.word?.text ?? "");
  let mended: string | null = null;
  let acting = false;
  let former = false;
  let deputy = token.word?.text.startsWith("副") ?? false;
  let first = head;
  for (;;) {
    const before = tokens[first - 1];
    const prefix = entryOf(before, "title-prefix");
    if (prefix === undefined) break;
    if (prefix.as === "acting") acting = true;
    if (prefix.as === "deputy") deputy = true;
    first--;
  }
  const slip = tokens[first - 1];
  if (
    slipsForDeputy.has(printed(slip, text)) &&
    isKind(tokens[first - 2], "organ", "organization-suffix") &&
    !deputy &&
    !branch.test(token.word?.text ?? "")
  ) {
    mended = `“${printed(slip, text)}”应为“副”`;
    deputy = true;
    first--;
  }
  const titleFirst = first;
  first = organizationStart(text, tokens, first);
  if (entry.as === "responsible" && first === titleFirst) return null;
  first = reachOf(text, tokens, entry.text, first, titleFirst);
  first = termStart(text, tokens, first);
  // 困难教师: what describes a person is no organization.
  if (
    entry.as === "person" &&
    !isKind(tokens[titleFirst - 1], "organ", "organization-suffix", "organ-part", "level", "place-suffix")
  ) {
    const named =
      (tokens[titleFirst - 1]?.word?.division ?? null) !== null ||
      partNames.test(printed(tokens[titleFirst - 1], text));
    if (!named) first = termStart(text, tokens, titleFirst);
  }
  // 县政协原主席, 沙河镇现任党委书记: the word stands inside the post.
  const inside = entryOf(tokens[first - 1], "former");
  const outer =
    inside !== undefined && first >= titleFirst - 1
      ? termStart(text, tokens, organizationStart(text, tokens, first - 1))
      : first;
  const parted = outer < first - 1 ? first - 1 : -1;
  if (parted >= 0) {
    former = inside?.as === "former";
    first = outer;
  }
  let last = head;
  const suffix = entryOf(tokens[last + 1], "title-suffix");
  if (suffix?.as === "nominee") last++;
  if (suffix?.as === "acting") acting ||= suffix.text.includes("代");
  const before = entryOf(tokens[first - 1], "former");
  if (before?.as === "former") former = true;
  const start = tokens[first]?.start ?? token.start;
  const end = tokens[last]?.end ?? token.end;
  const titleStart = tokens[titleFirst]?.start ?? token.start;
  let organization = text.slice(start, titleStart);
  let title = text.slice(titleStart, end);
  if (parted >= 0) {
    const between = tokens[parted];
    organization = text.slice(start, between?.start) + text.slice(between?.end, titleStart);
  }
  // 组织部长 is the 部长 of 组织部.
  const fused = token.word?.text.slice(0, -1) ?? "";
  if (fused.length > 2 && headed.test(fused) && token.word?.text.endsWith("长") && entry.text === token.word.text) {
    const plain = titleFirst === head && organs().has(fused);
    if (plain) {
      organization += fused;
      title = title.slice(fused.length - 1);
    }
  }
  if (mended !== null) title = `副${title.slice(1)}`;
  if (meant !== undefined) {
    mended = `“${token.word?.text}”应为“${meant}”`;
    title = title.slice(0, -meant.length) + meant;
  }
  if (organization !== "" && !deputy && partNames.test(title.slice(0, 1)) && title[1] === "长") {
    if (!partNames.test(organization) && !isKind(tokens[titleFirst - 1], "organ")) organization += title.slice(0, 1);
  }
  const asPrinted = mended === null && (parted < 0 || former);
  let name = asPrinted ? text.slice(start, end) : organization + title;
  const doubled =
    organization.length >= 4 || organization[0] === organization[1] ? doubledWord.exec(organization) : null;
  const once = doubled?.[1] ?? doubled?.[2];
  if (doubled !== null && once !== undefined) {
    mended = `“${once}”重复`;
    name = name.replace(doubled[0], once);
    organization = organization.replace(doubled[0], once);
  }
  name = unspaced(name);
  // The party group inside a body is no body of its own: 县政协党组书记 is the 党组书记 of 县政协.
  // 县医院党 + 总支书记
  if (/.党$/u.test(organization) && /^[总支]/u.test(title)) {
    organization = organization.slice(0, -1);
    title = `党${title}`;
  }
  const group = partyGroup.exec(organization);
  if (group !== null) {
    organization = group[1] ?? group[3] ?? organization;
    title = (group[2] ?? group[4] ?? "") + title;
  }
  // 办公室主任, 护理部主任, 党组成员 by themselves are of the body named before.
  organization = organization.replace(lastTerm, "");
  if (withinBody(organization)) {
    title = organization + title;
    organization = "";
  }
  return {
    first,
    last,
    start,
    end,
    titleStart,
    as: entry.as ?? "office",
    deputy,
    former,
    acting,
    organization: organization === "" ? null : unspaced(organization),
    title: unspaced(title),
    name,
    mended,
  };
}
