import type { PlaceMention } from "../domain/mention.ts";
import type { Token } from "./lattice.ts";
import { listedPlaces } from "./places-list.ts";
import { isNoPlace } from "./places-not.ts";
import { besideVillage, numbered } from "./places-plain.ts";
import { entryOf, isHan, isKind, printed } from "./tokens.ts";

/** Sorts that a division's name may end in when the token before carries the name: 马甸 + 镇. */
const sorts: ReadonlyMap<string, PlaceMention["level"]> = new Map([
  ["镇", "town"],
  ["乡", "town"],
  ["街道", "town"],
  ["苏木", "town"],
  ["村", "village"],
  ["嘎查", "village"],
  ["社区", "village"],
  ["县", "county"],
  ["区", "county"],
  ["市", "county"],
  ["旗", "county"],
]);
const longestOwn = 5;
const bound = [
  "post-bound",
  "name-follower",
  "title",
  "collective",
  "person-cue",
  "former",
  "post-verb",
  "organ",
] as const;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly level: PlaceMention["level"];
  readonly code: string | null;
  readonly rule: string;
}

/** Divisions and other places, each by itself: 高兴镇花庙村 names a town and a village. */
export function findPlaces(text: string, tokens: readonly Token[], county: string | null): PlaceMention[] {
  const joined = joinedPlaces(text, tokens);
  const full = new Map<string, PlaceMention>();
  for (const place of joined) if (place.rule === "place-division") full.set(place.name.replace(/.$/u, ""), place);
  const found = [
    ...joined.map((place) => resolved(place, full)),
    ...shortPlaces(text, tokens, joined, county),
    ...listedPlaces(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((place, index) => {
    if (isNoPlace(text, place)) return false;
    const before = found[index - 1];
    return before === undefined || place.start >= before.end || place.rule === "place-in-list";
  });
}

/** 文成 where the article also says 文成县. */
function resolved(place: PlaceMention, full: ReadonlyMap<string, PlaceMention>): PlaceMention {
  const whole = place.rule === "place-short" ? full.get(place.name) : undefined;
  if (whole === undefined) return place;
  return {
    ...place,
    name: whole.name,
    code: whole.code,
    level: whole.level,
    basis: "inferred",
    reason: `即文中的${whole.name}`,
  };
}

/** 文成 is a place where 文成县 is one of this article's or the paper's own. */
function shortPlaces(
  text: string,
  tokens: readonly Token[],
  joined: readonly PlaceMention[],
  county: string | null,
): PlaceMention[] {
  const full = [...new Set([...joined.map(({ name }) => name), ...(county === null ? [] : [county])])];
  const short = new Map(full.filter((name) => /^..[县市区旗]$/u.test(name)).map((name) => [name.slice(0, 2), name]));
  if (short.size === 0) return [];
  return tokens.flatMap((token): PlaceMention[] => {
    const name = printed(token, text);
    const whole = short.get(name);
    if (whole === undefined || token.name || token.word?.division) return [];
    const { start, end } = token;
    if (/[县市区旗]/u.test(text[end] ?? "")) return [];
    return [{ start, end, printed: name, name, rule: "place-short", basis: "stated", level: "county", code: null }];
  });
}

function joinedPlaces(text: string, tokens: readonly Token[]): PlaceMention[] {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const part = partAt(text, tokens, at, parts.at(-1));
    if (part === null) continue;
    while ((parts.at(-1)?.start ?? -1) >= part.start) parts.pop();
    const before = parts.at(-1);
    // 观音河滨河公园 and 东区体育公园 are one place each.
    const named = before !== undefined && part.level === "site" && before.end === part.start;
    if (named && leads.test(text.slice(before.start, before.end)))
      parts[parts.length - 1] = { ...part, start: before.start };
    else parts.push(part);
  }
  return parts.map(({ start, end, level, code, rule }) => {
    const name = text.slice(start, end);
    return { start, end, printed: name, name: name.replace(/\s/gu, ""), rule, basis: "stated", level, code };
  });
}

const leads = /^[东西南北中]区$|.[河江湖溪湾桥坝坪岭峰沟]$/u;

/** Short names of counties are words often enough: they count where someone goes or comes, or the sort follows. */
const goneTo = (text: string, start: number, end: number): boolean =>
  start === 0 ||
  /[到赴往入进在来于从与至回离自驻我:、,。\n]/u.test(text[start - 1] ?? "") ||
  /^[县市区旗]/u.test(text.slice(end));

/** A paper's or a web page's name rather than the place it is named after. */
const media = /^(网|融媒|日报|新闻|宣传|发布|晚报|时报|电视|广播|在线|政府|报|先锋|党建)/u;

const common = /^(乡村|农村|城乡|城镇|乡镇|村镇|全村|驻村|新农村|新村|山乡)$/u;

const endings = new Set("村镇乡");

/** The place whose last word is the token at `at`. */
function partAt(text: string, tokens: readonly Token[], at: number, before: Part | undefined): Part | null {
  const token = tokens[at];
  if (token === undefined || token.name) return null;
  const division = token.word?.division ?? null;
  const { start, end } = token;
  if (division !== null) {
    if (division.short && media.test(text.slice(end, end + 2))) return null;
    if (division.short && division.level === "county" && !goneTo(text, start, end)) return null;
    if (division.short && division.level === "county" && /^[县市区旗]/u.test(text.slice(end))) {
      return { start, end: end + 1, level: "county", code: division.code, rule: "place-division" };
    }
    return {
      start,
      end,
      level: division.level,
      code: division.code,
      rule: division.short ? "place-short" : "place-division",
    };
  }
  if (
    token.word?.speech === "ns" &&
    /^.[江河湖山海岛]$|..[江河湖山海岛盆原洲峡陵谷寺桥港湾]$|盆地$|半岛$/u.test(token.word.text)
  ) {
    return { start, end, level: "site", code: null, rule: "place-known" };
  }
  const word = printed(token, text);
  const suffix = entryOf(token, "place-suffix");
  // 望粮 + 山村: a word that ends in a sort may be the end of a longer name.
  const last = word.at(-1) ?? "";
  const speech = token.word?.speech;
  const ended =
    suffix === undefined && (speech === "n" || speech === "ns") && endings.has(last) && !common.test(word)
      ? last
      : undefined;
  const office = word === "办事处" || word === "街道办事处";
  const level = office ? "town" : (sorts.get(ended ?? word) ?? (suffix?.as as PlaceMention["level"] | undefined));
  if (level === undefined) return null;
  // 稻场坪 + 村: what was taken for the end of a name goes on.
  if (
    before?.end === start &&
    (before.rule !== "place-division" || level === "site") &&
    // 太行山水 is a phrase.
    word !== "水" &&
    !(office && before.rule === "place-short")
  ) {
    return office
      ? { ...before, level, code: null, rule: "place-of-office" }
      : { ...before, end, level, code: null, rule: "place-by-suffix" };
  }
  if (office && before?.end === start) return null;
  const first = enclosed(text, tokens, at, before) ?? ownStart(text, tokens, at, before?.end ?? 0, level === "site");
  const begin = tokens[first]?.start ?? start;
  if (begin >= start) {
    const alone = ended !== undefined && end - start > 2 && token.word?.speech === "ns";
    return alone ? { start, end, level, code: null, rule: "place-known" } : null;
  }
  if (
    before?.end !== begin &&
    !besideVillage(text, before, begin, start, end) &&
    !proper(text, tokens, first, at) &&
    !((level === "site" || word === "小区") && listed(text, begin, start))
  )
    return null;
  // 芹江办事处 is an organization; what it is named after is the place.
  return {
    start: begin,
    end: office ? start : end,
    level,
    code: null,
    rule: office ? "place-of-office" : "place-by-suffix",
  };
}

/** In 金坪乡 + 袁都 + 村 whatever stands between the two sorts is the name. */
function enclosed(text: string, tokens: readonly Token[], at: number, before: Part | undefined): number | null {
  const gap = (tokens[at]?.start ?? 0) - (before?.end ?? 0);
  if (
    before === undefined ||
    gap < 1 ||
    gap > longestOwn - 1 ||
    !/[县市区旗镇乡街道]$/u.test(text.slice(before.start, before.end))
  )
    return null;
  let first = at;
  while ((tokens[first]?.start ?? 0) > before.end) {
    first--;
    const token = tokens[first];
    if (!isHan(token, text) || (token !== undefined && token.end - token.start > 1 && isKind(token, ...bound)))
      return null;
  }
  const own = text.slice(before.end, tokens[at]?.start ?? 0);
  return tokens[first]?.start === before.end && !/[的了在到和与及等为]/u.test(own) && !ordinary.test(own)
    ? first
    : null;
}

const grammatical =
  /^[的了在和与及等为是被把对向从到于之其这那我他她及以并将也又都不个好位名各该本巡驻入进治护沿赴抵让]$/u;
/** 余家 in 余家湾 is no numeral, whatever the word list says. */
const family = /^.[家庄]$/u;

/** Where the own name in front of a sort begins. */
function ownStart(text: string, tokens: readonly Token[], at: number, from: number, site: boolean): number {
  let first = at;
  for (let left = at - 1; left >= 0; left--) {
    const token = tokens[left];
    if (token === undefined || token.start < from || !isHan(token, text)) break;
    if ((tokens[at]?.start ?? 0) - token.start > longestOwn) break;
    if (isKind(token, "level")) {
      if (site && left === at - 1) first = left;
      break;
    }
    if (token.end - token.start > 1 && isKind(token, ...bound)) break;
    if (token.end - token.start === 1) {
      if (grammatical.test(printed(token, text))) break;
    } else if (
      /^[pcdrutmqfya]$/u.test(token.word?.speech ?? "") &&
      !family.test(printed(token, text)) &&
      !numbered(text, token.start, token.end)
    )
      break;
    else if (token.word?.speech === "v") break;
    first = left;
  }
  return first;
}

/** A site of ordinary words is one where people go to it: 到行政中心广场、花园小区. */
function listed(text: string, begin: number, start: number): boolean {
  const own = text.slice(begin, start);
  return (
    own.length >= 2 &&
    own.length <= 6 &&
    !ordinary.test(own) &&
    !descriptive.test(own) &&
    lead.test(text.slice(begin - 1, begin))
  );
}

const lead = /[到赴往入进在察看访了、和]/u;
const ordinary =
  /^(强|大|小|新|老|本|全|各|该|每|此|驻|入|进|贫困|农|乡|城|部分|所有|整|两|几|多|示范|美丽|文明|先进|中心|重点|空心|一|二|三|四|五|六|七|八|九|十|\d)+$/u;

const descriptive =
  /(强|大|名|中小|中型|小型|病险|自贸|住宅|居民|封闭|智慧|商住|物业|生态|宜居|文明|驻|社会|城市|结合|老旧|疫情|路口|风险|楼|非煤|整|规划|特色|富民|经济|工业|农业|旅游|安置|帮扶|贫困|示范|试点)$/u;

/** Whether the words from `first` to `at` make a name of their own rather than a description. */
function proper(text: string, tokens: readonly Token[], first: number, at: number): boolean {
  const own = text.slice(tokens[first]?.start ?? 0, tokens[at]?.start ?? 0);
  if (ordinary.test(own) || descriptive.test(own) || /^[河湖山江村镇乡]$/u.test(own)) return false;
  if (isKind(tokens[first], "level")) return true;
  for (let each = first; each < at; each++) {
    const token = tokens[each];
    if (token === undefined) continue;
    if (
      token.name ||
      token.word === null ||
      token.word.speech === "ns" ||
      token.word.cost > 11 ||
      token.word.speech === ""
    )
      return true;
    if (token.end - token.start === 1 && own.length >= 2 && own.length <= 3) return true;
  }
  return false;
}
