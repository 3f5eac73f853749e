import type { OrganizationMention } from "../../domain/mention.ts";

/** 市, 县 … that a name's own level begins with, after the division's name if one is printed. */
const leveled = /^(?<own>.*?)(?<level>[省市州盟县区旗镇乡])(?<rest>.+)$/u;

/** Nothing that is left out below brings a level into a name. */
const hasLevel = /[省市州盟县区旗镇乡]./u;

interface Form {
  readonly own: string;
  readonly short: string;
}

/**
 * What an organization is called in short: 县政协 for 政协雷山县第九届委员会, 县法院 for 雷山县人民法院;
 * `own` is the division's name where it is printed.
 */
function shortOf(name: string): Form | null {
  if (!hasLevel.test(name)) return null;
  const plain = name
    .replace(/^(?:中国人民政治协商会议|政协)(?:第.{1,3}届)?(.{2,12}?[省市州盟县区旗])(?:第.{1,3}届)?委员会$/u, "$1政协")
    .replace(/^(?:中国共产党|中共)(.{2,12}?[省市州盟县区旗])(?:第.{1,3}届)?委员会$/u, "$1委")
    .replace(/^中共/u, "")
    .replace(/第?[一二三四五六七八九十]{1,3}届/u, "")
    .replace(/人民代表大会/u, "人大")
    .replace(/常务委员会/u, "常委会")
    .replace(/人民(?=法院|检察院|政府)/u, "")
    .replace(/([县市区旗])\1(?=[委政人纪监法检])/u, "$1");
  const { own, level, rest } = leveled.exec(plain)?.groups ?? {};
  return own === undefined || level === undefined || rest === undefined ? null : { own, short: level + rest };
}

/** A body without its level. */
const bare = /^(?:政协|政府|人大)$/u;

/** The longer form, but one without its term (第九届) before one with it. */
function fuller(name: string, other: string): boolean {
  const term = name.includes("届");
  return term === other.includes("届") ? name.length > other.length : !term;
}

/** The fullest name of the one county's 政协, 政府 … in an article; null where there are none or several. */
function soleOf(forms: ReadonlyMap<string, ReadonlyMap<string, string>>, name: string): string | null {
  const leveled = [...forms].filter(([short]) => short.slice(1) === name);
  const [first] = leveled;
  if (first === undefined || leveled.length > 1 || !/^[县区旗]/u.test(first[0])) return null;
  const names = [...first[1].values()];
  const owned = [...first[1].keys()].filter((own) => own !== "");
  return owned.length > 1 ? null : names.reduce((best, each) => (fuller(each, best) ? each : best));
}

/**
 * Brings the forms of one organization in an article (县委, 雷山县委) under the fullest one printed, where the edition's
 * county is not known; where it is, a bare 县委 is told by it, and a bare 市委 is not that of the city whose people came.
 */
export function agreeOnOrganizations(
  mentions: readonly OrganizationMention[],
  county: string | null,
): OrganizationMention[] {
  if (county !== null && !mentions.some(({ name }) => bare.test(name))) return [...mentions];
  const forms = new Map<string, Map<string, string>>();
  for (const { name } of mentions) {
    const form = shortOf(name);
    if (form === null) continue;
    const owners = forms.get(form.short) ?? new Map<string, string>();
    forms.set(form.short, owners);
    const fullest = owners.get(form.own);
    if (fullest === undefined || fuller(name, fullest)) owners.set(form.own, name);
  }
  return mentions.map((mention) => {
    // 政协 is the county's, where the article names that of one county alone.
    const sole = bare.test(mention.name) ? soleOf(forms, mention.name) : null;
    if (sole !== null) return { ...mention, name: sole, basis: "inferred", reason: `即文中的${sole}` };
    if (county !== null) return mention;
    // 政协雷山县第九届委员会 is one of the bodies that the 县政协 had.
    const form = /届.*委员会$/u.test(mention.name) ? null : shortOf(mention.name);
    const owners = form === null ? undefined : forms.get(form.short);
    if (form === null || owners === undefined) return mention;
    const named = [...owners.keys()].filter((own) => own !== "");
    const [only] = named;
    const owner = form.own !== "" ? form.own : named.length === 1 ? only : "";
    const printed = [owners.get(owner ?? ""), owners.get(""), mention.name].filter((name) => name !== undefined);
    const fullest = printed.reduce((best, name) => (fuller(name, best) ? name : best));
    if (fullest === mention.name) return mention;
    return { ...mention, name: fullest, basis: "inferred", reason: `即文中的${fullest}` };
  });
}
