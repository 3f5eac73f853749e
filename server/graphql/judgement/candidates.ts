import DataLoader from "dataloader";
import type { Corrections } from "../../identity/corrections/load.ts";
import type { Judgement, Reason } from "../../identity/judgements/judgement.ts";
import { personJudgements } from "../../judging/people.ts";
import type { Reader } from "../read/reader.ts";

/** A judgement as one of its two nodes sees it. */
export interface StoredJudgement {
  readonly judgement: Judgement;
  /** The id of the other node. */
  readonly otherId: string;
}

/** Named apart from the schema's own type. */
export type StoredReason = Reason;

/** A person, and the name by which others are looked for. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** People judged together. */
const batchSize = 100;

export type Candidates = DataLoader<Named, readonly StoredJudgement[], string>;

/** Who else people may be, for all that one level of a query asks about at once. */
export function candidates(reader: Reader, corrections: () => Corrections): Candidates {
  const graph = { read: reader.rows.bind(reader) };
  return new DataLoader<Named, readonly StoredJudgement[], string>(
    async (people) => {
      const judged = await personJudgements(graph, corrections(), people);
      return people.map(({ id }) => {
        const likely = (judged.get(id) ?? []).filter(({ kind }) => kind !== "different");
        return likely.map((judgement) => ({ judgement, otherId: judgement.ids.find((each) => each !== id) ?? id }));
      });
    },
    { cacheKeyFn: ({ id }) => id, maxBatchSize: batchSize },
  );
}
