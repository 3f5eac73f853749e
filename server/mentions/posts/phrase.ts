import { unspaced } from "../../domain/characters.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isKind } from "../tokens/tokens.ts";
import { type Extent, extentOf, partNames } from "./extent.ts";
import { doubledIn, misread, repeated, titleMeant } from "./slips.ts";
import { lastTerm } from "./terms.ts";

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

const headed = /[部局厅院校所站处科社台厂队馆园庭]$/u;
const organs = (): ReadonlyMap<string, unknown> => vocabulary().words("organ");
const partyGroup = /^(.+?(?:[^镇乡道村区县市旗州组木查]))(党组|党委|党总支|党支部)$|^(.{2,})(党组)$/u;
const bareGroup = /^(?:党组|党委|党工委|党总支)$/u;

/** Whether a name is only that of a part of some body: 办公室, 护理部, 党组. */
export const withinBody = (organization: string): boolean =>
  organization === "办公室" || bareGroup.test(organization) || vocabulary().words("organ-part").has(organization);

/** How a post is put: the body it belongs to, its title in there, and both as one. */
interface Wording {
  readonly organization: string;
  readonly title: string;
}

/** The post whose head is `tokens[head]`. */
export function phraseAt(text: string, tokens: readonly Token[], head: number): PostPhrase | null {
  const extent = extentOf(text, tokens, head);
  const token = tokens[head];
  if (extent === null || token === undefined) return null;
  const { first, last, parted, deputy, former, acting } = extent;
  const start = tokens[first]?.start ?? token.start;
  const end = tokens[last]?.end ?? token.end;
  const titleStart = tokens[extent.titleFirst]?.start ?? token.start;
  const between = tokens[parted];
  const organization =
    between === undefined
      ? text.slice(start, titleStart)
      : text.slice(start, between.start) + text.slice(between.end, titleStart);
  let wording = fusedApart({ organization, title: text.slice(titleStart, end) }, tokens, extent, token);
  let { mended } = extent;
  if (mended !== null) wording = { ...wording, title: `副${wording.title.slice(1)}` };
  const meant = titleMeant(token.word?.text ?? "");
  if (meant !== undefined) {
    mended = misread(token.word?.text ?? "", meant);
    wording = { ...wording, title: wording.title.slice(0, -meant.length) + meant };
  }
  wording = withItsPart(wording, tokens, extent);
  const asPrinted = mended === null && (between === undefined || former);
  let name = asPrinted ? text.slice(start, end) : wording.organization + wording.title;
  const doubled = doubledIn(wording.organization);
  if (doubled !== null) {
    mended = repeated(doubled.once);
    name = name.replace(doubled.twice, doubled.once);
    wording = { ...wording, organization: wording.organization.replace(doubled.twice, doubled.once) };
  }
  const as = entryOf(token, "title")?.as ?? "office";
  const said = settled(wording, as);
  return {
    first,
    last,
    start,
    end,
    titleStart,
    as,
    deputy,
    former,
    acting,
    organization: said.organization === "" ? null : unspaced(said.organization),
    title: unspaced(said.title),
    name: unspaced(name),
    mended,
  };
}

/** 组织部长 is the 部长 of 组织部. */
function fusedApart(wording: Wording, tokens: readonly Token[], { head, titleFirst }: Extent, token: Token): Wording {
  const word = token.word?.text ?? "";
  const body = word.slice(0, -1);
  const fused =
    body.length > 2 && headed.test(body) && word.endsWith("长") && entryOf(tokens[head], "title")?.text === word;
  if (!fused || titleFirst !== head || !organs().has(body)) return wording;
  return { organization: wording.organization + body, title: wording.title.slice(body.length - 1) };
}

/** 县委宣传 + 部长 is the 部长 of 县委宣传部. */
function withItsPart(wording: Wording, tokens: readonly Token[], { deputy, titleFirst }: Extent): Wording {
  const { organization, title } = wording;
  const part = title.slice(0, 1);
  const lacks =
    organization !== "" &&
    !deputy &&
    partNames.test(part) &&
    title[1] === "长" &&
    !partNames.test(organization) &&
    !isKind(tokens[titleFirst - 1], "organ");
  return lacks ? { organization: organization + part, title } : wording;
}

/** The post as one of the body it belongs to. */
function settled({ organization, title }: Wording, as: string): Wording {
  // 县医院党 + 总支书记
  if (/.党$/u.test(organization) && /^[总支]/u.test(title)) {
    organization = organization.slice(0, -1);
    title = `党${title}`;
  }
  // The party group inside a body is no body of its own: 县政协党组书记 is the 党组书记 of 县政协.
  const group = partyGroup.exec(organization);
  if (group !== null) {
    organization = group[1] ?? group[3] ?? organization;
    title = (group[2] ?? group[4] ?? "") + title;
  }
  organization = organization.replace(lastTerm, "");
  // 办公室主任, 护理部主任, 党组成员 by themselves are of the body named before.
  // 小学教师 teaches at no school that is named.
  const generic = as === "person" && vocabulary().words("generic-organization").has(organization);
  return generic || withinBody(organization)
    ? { organization: "", title: organization + title }
    : { organization, title };
}
