import { noCorrections } from "../../../server/identity/corrections/load.ts";
import { loadEdition, unloadEdition } from "../../../server/load/load.ts";
import { reviewOf } from "../../../server/review/review.ts";
import { explain } from "../../../server/review/why.ts";
import { corpus } from "../../review/corpus.ts";
import type { ContractCase } from "../case.ts";

const cases: readonly ContractCase[] = [
  {
    name: "the review and the explanations of a corpus with every kind of doubt",
    run: async (store) => {
      for (const rows of corpus) await loadEdition(store, rows);
      const ids = ["person/开化县/毛焮明", "post/开化县/县长", "program/千村清溪", "place/开化县/林山镇"];
      const explanations = [];
      for (const id of ids) explanations.push(await explain(store, noCorrections, id));
      const items = await reviewOf(store, noCorrections, { limit: 100 });
      for (const rows of corpus) await unloadEdition(store, rows.edition);
      return [items, explanations];
    },
  },
];

export default cases;
