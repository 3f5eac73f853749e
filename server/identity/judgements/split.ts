import { apart } from "./apart.ts";
import { type Cluster, clustersOf, firstOffice } from "./clusters.ts";
import type { SplitProposal } from "./judgement.ts";
import type { PersonRecord } from "./record.ts";

/** Two are suspected from this score on. */
const suspectFrom = 0.5;

/**
 * Suspects two people behind one id: offices that no article prints together, and sightings that go to and fro between
 * them where one who had moved would have stayed. Names the one seen less as the other one. What is surer than
 * suspected has been parted already, at loading (parting.ts).
 */
export function suspectSplit(record: PersonRecord): SplitProposal | null {
  const sightings = record.sightings.map((sighting) => ({ ...sighting, read: "" }));
  const clusters = clustersOf(sightings)
    .filter((cluster) => cluster.sightings.length > 0)
    .sort((a, b) => b.sightings.length - a.sightings.length || (firstOffice(a) < firstOffice(b) ? -1 : 1));
  const [main, ...others] = clusters;
  if (main === undefined) return null;
  const proposals = others.map((other) => proposalOf(record, main, other));
  const [best] = proposals.sort((a, b) => b.score - a.score || (a.as < b.as ? -1 : 1));
  return best !== undefined && best.score >= suspectFrom ? best : null;
}

function proposalOf(record: PersonRecord, main: Cluster, other: Cluster): SplitProposal {
  const { score, reasons } = apart(record.name, main, other);
  const posts = [...new Set(other.sightings.map(({ post }) => post))].sort();
  const evidence = new Set(other.sightings.map(({ article }) => article)).size;
  return { id: record.id, score, reasons, as: firstOffice(other), posts, evidence };
}
