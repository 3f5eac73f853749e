import type { ReadSighting } from "../identity/judgements/clusters.ts";
import type { Row } from "../store/store.ts";

/** A sighting of someone in a post, as load/sightings returns it. */
export interface StandingSighting extends ReadSighting {
  /** The id at which its edges stand now. */
  readonly at: string;
}

export function sightingOf(row: Row): StandingSighting {
  return {
    post: String(row.post),
    date: typeof row.date === "string" ? row.date : null,
    article: String(row.article),
    former: row.former === true,
    change: typeof row.change === "string" ? row.change : null,
    read: String(row.read),
    at: String(row.at),
  };
}
