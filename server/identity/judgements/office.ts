import { postParts } from "./record.ts";

/** Organs whose members also lead others, and bodies one sits in beside an office. */
const besideOthers =
  /^(?:.委|.政府|.人大(?:常委会)?|.政协|.纪委|.监委|)$|(?:党组|小组|指挥部|专班|协会|学会|商会|促进会|联合会|委员会|理事会|基金会|工作组|代表团)$/u;
const sideTitle = /(?:代表|委员|成员|常委|组长|指挥长?|会长|理事长?|顾问|河长|林长|路长|主席团.*)$/u;

/** Posts recur from edition to edition; beyond this many the oldest are forgotten. */
const knownLimit = 50_000;
const known = new Map<string, string | null>();

/** The organization in which a post (an id) takes up a whole day's work; null where it may be held beside any other. */
export function officeOf(post: string): string | null {
  let office = known.get(post);
  if (office === undefined) {
    const { organization, title } = postParts(post);
    const body = organization.replace(/(?:机关)?党[组委]$|党工委$|党(?:总)?支部$/u, "");
    office = besideOthers.test(body) || sideTitle.test(title) ? null : body;
    if (known.size >= knownLimit) known.delete(known.keys().next().value ?? "");
    known.set(post, office);
  }
  return office;
}

/** May two names be of one office: a part of the other (水利局水政科), or the other shortened (教育局 for 教育和体育局)? */
export function mayBeOneOffice(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}
