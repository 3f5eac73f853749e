import { Characters } from "../../domain/characters.ts";
import type { PlaceMention } from "../../domain/mention.ts";
import { isOrdinary } from "../../vocabulary/ordinary.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";
import { bitsOf } from "../../vocabulary/word-kinds.ts";
import type { Token } from "../tokens/lattice.ts";
import { entryOf, isHan, isOf, printed } from "../tokens/tokens.ts";
import { onlyDescribes } from "./describing.ts";

/** 云溪矿工纪念馆: so many characters at most stand before what tells the sort. */
const longest = 14;
const stops = bitsOf("post-bound", "title", "collective", "person-cue", "former", "post-verb", "organ");
const grammatical =
  /^[的了在和与及等为是被把对向从到于之其这那我他她以并将也又个位名各该本巡驻入进让着可共由使了过所至说等变]$/u;
/** What a name hardly begins with. */
const describing =
  /^(?:等|全|各|该|本|此|每|多|某|新建|一|二|三|四|五|六|七|八|九|十|[我这那其])|^(?:国家|省级|市级|县级|高标准|现代|智慧|智能|数字|大型|小型|中心)/u;
/** 路, 河, 村 end short names of their own; a longer one goes on to a sort of several characters. */
const isSite = (token: Token | undefined): boolean =>
  token !== undefined && token.end - token.start > 1 && entryOf(token, "place-suffix")?.as === "site";
/** Sites of which there are many in every place. */
const anyones =
  /(?:大棚|宿舍|工地|项目部|施工现场|会议室|会场|大会场|点|超市|市场|停车场|项目区|河段|堤段|险段|海域|工业项目区|公路|国道|省道|工业基地|互联互通)$/u;

const ranges = /^(?:山脉|流域)$/u;

/** 详细了解, 实地察看: what somebody does there. */
const looking =
  /(?:了解|察看|查看|检查|调研|考察|视察|参观|走访|慰问|看望|督查|督导|指导|观摩|深入|前往|来到|听取)了?$/u;

const looks = new Characters(/[解看查研察视观访问望导摩入往到取督了]/u);

/** 柏庄国家级示范基地, 、田墩设施农业园区: what reads like a person's name may begin the name of a site. */
const asName = /^(?:国家级?|[省市县区]级)/u;
const listed = new Characters(/[、到进往]/u);
const mayBegin = (text: string, { start, end }: Token): boolean =>
  listed.has(text.charCodeAt(start - 1)) || asName.test(text.slice(end, end + 3));

/** 红三军司令部旧址, 中共云溪县委旧址: sites named after the body that was there. */
const ofBody =
  /^(?:旧址|故址|会址|会议旧址|纪念馆|革命纪念馆|陈列馆|陈列室|纪念碑|纪念园|纪念亭|家属院|家属区|家属楼)$/u;
const bodies = bitsOf("organ");

function ends(token: Token | undefined, text: string, named: boolean): boolean {
  if (token === undefined || (token.name && !mayBegin(text, token)) || !isHan(token, text)) return true;
  if (isOf(token, stops) && !(named && isOf(token, bodies))) return true;
  if (token.end - token.start > 1 && vocabulary().words("visit-object").has(printed(token, text))) return true;
  const word = printed(token, text);
  if (
    vocabulary().words("place-outside").has(word) ||
    (word.length > 1 && looks.has(word.charCodeAt(word.length - 1)) && looking.test(word))
  )
    return true;
  const speech = token.word?.speech ?? "";
  return token.end - token.start === 1 ? grammatical.test(word) : /^[pcurm]$/u.test(speech);
}

/** 云溪石塔广场, 白鹭洲茶叶加工园区: sites that begin with a proper name and go on in words of everyday. */
export function compoundPlaces(text: string, tokens: readonly Token[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !isSite(token) || anyones.test(text.slice(Math.max(0, token.start - 2), token.end)))
      continue;
    const next = tokens[at + 1];
    // 纪念馆广场: the last sort ends it.
    if (next !== undefined && next.start === token.end && isSite(next)) continue;
    let first = at;
    let behind = false;
    const named = ofBody.test(printed(token, text));
    for (let left = at - 1; left >= 0; left--) {
      const before = tokens[left];
      if (before === undefined || token.start - before.start > longest || ends(before, text, named)) break;
      // 红岩镇 + 白石水库: a division's own name ends there; no range of mountains is named by one.
      if (before.word?.division && ranges.test(printed(token, text))) break;
      if (before.word?.division?.short === false || /[县市区镇乡村]$/u.test(printed(before, text))) {
        behind = true;
        break;
      }
      first = left;
    }
    const founder = (first: number): boolean =>
      named && (isOf(tokens[first], bodies) || printed(tokens[first], text) === "中共");
    while (!behind && first < at && !begins(tokens[first]) && !founder(first) && !headsList(text, tokens, first))
      first++;
    const start = tokens[first]?.start ?? token.start;
    const own = token.start - start;
    if (first >= at || own < (behind ? 3 : 2) || own > longest) continue;
    const name = text.slice(start, token.end);
    if (
      describing.test(name) ||
      (!founder(first) && isOrdinary(name)) ||
      onlyDescribes(text.slice(start, token.start), "site")
    )
      continue;
    found.push({
      start,
      end: token.end,
      printed: name,
      name,
      rule: "place-compound",
      basis: "stated",
      level: "site",
      code: null,
    });
  }
  return found;
}

/** 来到宏达智慧农业示范园、: where one of the stops begins a rare word is a name too. */
function headsList(text: string, tokens: readonly Token[], at: number): boolean {
  const { word, start = 0, end = 0 } = tokens[at] ?? {};
  if (word?.speech !== "n" || word.cost < 12 || end - start < 2) return false;
  return /[、到进往]$/u.test(text.slice(Math.max(0, start - 1), start));
}

/** A token that a name may begin with: a proper name, or what no list of words has. */
function begins(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.word === null) return true;
  const { speech, division } = token.word;
  return (
    division !== null ||
    speech === "ns" ||
    speech === "nz" ||
    (token.end - token.start > 1 && /^(?:nr|s)?$/u.test(speech))
  );
}
