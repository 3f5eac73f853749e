import { correctionsOf, noCorrections } from "../../../server/identity/corrections/load.ts";
import { loadEdition, unloadEdition } from "../../../server/load/load.ts";
import { reviewOf } from "../../../server/review/review.ts";
import { explain } from "../../../server/review/why.ts";
import { corpus } from "../../review/corpus.ts";
import type { ContractCase } from "../case.ts";

const refusal = correctionsOf([
  ["a.yaml", "- refuse: [person/开化县/毛焮明, person/常山县/无人]\n  who: 编者\n  when: 2026-01-02\n  why: 两人\n"],
]);

const cases: readonly ContractCase[] = [
  {
    name: "the review and the explanations of a corpus with every kind of doubt",
    run: async (store) => {
      for (const rows of corpus) await loadEdition(store, rows);
      const ids = ["person/开化县/毛焮明", "post/开化县/县长", "program/千村清溪", "place/开化县/林山镇"];
      const explanations = [];
      for (const id of ids) explanations.push(await explain(store, noCorrections, id));
      const items = await reviewOf(store, noCorrections, { limit: 100 });
      const unused = await reviewOf(store, refusal, { kinds: ["unused"], limit: 10 });
      for (const rows of corpus) await unloadEdition(store, rows.edition);
      return [items, explanations, unused];
    },
  },
];

export default cases;
