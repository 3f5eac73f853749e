import { type Reason, type SplitProposal, scoreOf } from "./judgement.ts";
import { isCurrent, type PersonRecord, postParts, type Sighting } from "./record.ts";

/** Two are suspected from this score on. */
const suspectFrom = 0.5;

/** Organs whose members also lead others, and bodies one sits in beside an office. */
const besideOthers =
  /^(?:.委|.政府|.人大(?:常委会)?|.政协|.纪委|.监委|)$|(?:党组|小组|指挥部|专班|协会|学会|商会|促进会|联合会|委员会|理事会|基金会|工作组|代表团)$/u;
const sideTitle = /(?:代表|委员|成员|常委|组长|指挥长?|会长|理事长?|顾问|河长|林长|路长|主席团.*)$/u;

/** The organization in which a post takes up a whole day's work; null where it may be held beside any other. */
function officeOf(post: string): string | null {
  const { organization, title } = postParts(post);
  const body = organization.replace(/(?:机关)?党[组委]$|党工委$|党(?:总)?支部$/u, "");
  return besideOthers.test(body) || sideTitle.test(title) ? null : body;
}

/** Offices that one person is shown to hold, and the dated sightings in them. */
interface Cluster {
  readonly offices: Set<string>;
  readonly sightings: Sighting[];
}

/** Sightings in offices, joined where one article prints two posts of the person or the office is the same. */
function clustersOf(record: PersonRecord): Cluster[] {
  let clusters: Cluster[] = [];
  const byArticle = new Map<string, Sighting[]>();
  for (const sighting of record.sightings) {
    if (officeOf(sighting.post) === null || !isCurrent(sighting)) continue;
    byArticle.set(sighting.article, [...(byArticle.get(sighting.article) ?? []), sighting]);
  }
  for (const [, sightings] of [...byArticle].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const offices = new Set(sightings.map(({ post }) => officeOf(post) ?? ""));
    const joined = clusters.filter((cluster) => [...offices].some((office) => cluster.offices.has(office)));
    const whole = { offices, sightings: [...joined.flatMap((cluster) => cluster.sightings), ...sightings] };
    for (const cluster of joined) for (const office of cluster.offices) offices.add(office);
    clusters = [...clusters.filter((cluster) => !joined.includes(cluster)), whole];
  }
  return clusters;
}

/**
 * Suspects two people behind one id: offices that no article prints together, and sightings that go to and fro between
 * them where one who had moved would have stayed. Names the one seen less as the other one.
 */
export function suspectSplit(record: PersonRecord): SplitProposal | null {
  const clusters = clustersOf(record).sort(
    (a, b) => b.sightings.length - a.sightings.length || (firstOffice(a) < firstOffice(b) ? -1 : 1),
  );
  const [main, ...others] = clusters;
  if (main === undefined) return null;
  const proposals = others.map((other) => proposalOf(record, main, other));
  const [best] = proposals.sort((a, b) => b.score - a.score || (a.as < b.as ? -1 : 1));
  return best !== undefined && best.score >= suspectFrom ? best : null;
}

const firstOffice = ({ offices }: Cluster): string => [...offices].sort()[0] ?? "";

function proposalOf(record: PersonRecord, main: Cluster, other: Cluster): SplitProposal {
  const reasons: Reason[] = [
    {
      rule: "two-offices",
      weight: -1,
      text: `${firstOffice(main)} and ${firstOffice(other)}, never printed together; some hold two`,
    },
    { rule: "name", weight: record.name.length === 2 ? 0.7 : -0.5, text: `a name of ${record.name.length} characters` },
  ];
  const { turns, sameDay } = alternations(main.sightings, other.sightings);
  if (turns > 1) {
    const weight = Math.min(4, 1.2 * (turns - 1));
    reasons.push({ rule: "to-and-fro", weight, text: `the press goes from one to the other ${turns} times` });
  }
  if (sameDay !== null) reasons.push({ rule: "one-day", weight: 1.5, text: `both on ${sameDay}` });
  const posts = [...new Set(other.sightings.map(({ post }) => post))].sort();
  const evidence = new Set(other.sightings.map(({ article }) => article)).size;
  return { id: record.id, score: scoreOf(reasons), reasons, as: firstOffice(other), posts, evidence };
}

/** How often the dated sightings change from one cluster to the other, and a day on which both were seen. */
function alternations(
  main: readonly Sighting[],
  other: readonly Sighting[],
): { turns: number; sameDay: string | null } {
  const days = new Map<string, Set<"main" | "other">>();
  const note = (sightings: readonly Sighting[], side: "main" | "other"): void => {
    for (const { date } of sightings) if (date !== null) days.set(date, (days.get(date) ?? new Set()).add(side));
  };
  note(main, "main");
  note(other, "other");
  let turns = 0;
  let sameDay: string | null = null;
  let side: "main" | "other" | null = null;
  for (const [day, seen] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (seen.size === 2) {
      sameDay ??= day;
      turns++;
      continue;
    }
    const [now = null] = seen;
    if (side !== null && now !== side) turns++;
    side = now;
  }
  return { turns, sameDay };
}
