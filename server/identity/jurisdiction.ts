import type { EditionContext } from "../domain/edition.ts";
import { type Division, divisionNamed, leadingDivision } from "./divisions.ts";
import { normalName } from "./normal.ts";

/** The whole country, as a jurisdiction's name. */
export const country = "全国";
/** The jurisdiction of what is printed where nobody says which county it is: this, and which paper or edition. */
const unknown = "未知";

/** The county an edition is printed for, and what 县, 市 and 省 mean there. */
export interface Home {
  readonly county: string;
  readonly prefecture: string | null;
  readonly province: string | null;
  readonly code: string | null;
}

/**
 * Home of an edition. Where its county is not known, its paper takes the county's place, or the edition itself: people
 * of one name in two papers of unknown counties are two until evidence or a curator says otherwise.
 */
export function homeOf(context: EditionContext, edition: string): Home {
  if (context.county === null) {
    const paper = context.newspaper ?? edition.split("/").slice(2).join("·");
    return { county: `${unknown}·${normalName(paper)}`, prefecture: null, province: null, code: null };
  }
  const division = divisionNamed(normalName(context.county));
  const above = (level: Division["level"]): string | null => {
    for (let at = division; at !== null; at = at.parent) if (at.level === level) return at.name;
    return null;
  };
  return {
    county: division?.name ?? normalName(context.county),
    prefecture: above("prefecture"),
    province: above("province"),
    code: division?.code ?? null,
  };
}

/** Posts that only the country has, whoever prints them without saying whose. */
const nationalPost = /^(?:国务院)?副?总理$|^国务委员|委员长$|^国家副?主席$|^(?:中央)?军委副?主席$|^(?:中央)?政治局/u;
const national = /^(全国|中央|中共中央|国家|国务院|党中央|党和国家|中国共产党中央|中华人民共和国|总书记|最高人民)/u;
const provincial = /^(省|自治区|全省)/u;
const prefectural = /^(市|州|地区|地委|盟|全市|全州)/u;
const local = /^(县|区|旗|全县|全区|我县|我区|我市|我旗)/u;

/**
 * Whose a named post, organization or meeting is: 市委… is the prefecture's in a county's paper and the city's own
 * in a county-level city's. Returns null where the name itself does not say.
 */
export function statedJurisdiction(name: string, home: Home): string | null {
  const text = normalName(name);
  if (national.test(text) || nationalPost.test(text)) return country;
  const named = leadingDivision(text.replace(/^中共/u, ""));
  if (named !== null) return named.division.name;
  if (provincial.test(text)) return home.province;
  if (prefectural.test(text)) return /市$/u.test(home.county) ? home.county : home.prefecture;
  if (local.test(text)) return home.county;
  return null;
}

/** The division at home that a short form stands for: 开化 for 开化县, 浙江 for 浙江省; null where it is none of them. */
export function shortOf(name: string, home: Home): string | null {
  if (name.length < 2) return null;
  const own = [home.county, home.prefecture, home.province].filter((full) => full !== null);
  const tail = /^(?:[县市区旗省盟州]|地区|自治[县州旗区]|.{1,9}族自治[县州旗]|[^县市]{1,4}族自治区)$/u;
  return own.find((full) => full.startsWith(name) && tail.test(full.slice(name.length))) ?? null;
}
