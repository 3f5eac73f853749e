import type { EditionRows } from "../../../server/domain/rows.ts";
import { correctedRows } from "../../../server/identity/corrections/corrected.ts";
import { noCorrections } from "../../../server/identity/corrections/load.ts";
import { checkGraph } from "../../../server/load/check.ts";
import { exportGraph } from "../../../server/load/export.ts";
import { loadEdition, unloadEdition } from "../../../server/load/load.ts";
import type { Part } from "../../../server/load/scan-part.ts";
import { statsOf } from "../../../server/load/stats.ts";
import { unchangedDigests } from "../../../server/load/unchanged.ts";
import { statement } from "../../../server/store/statements.ts";
import { firstEdition, firstEditionCorrected, secondEdition } from "../../load/fixtures.ts";
import { bare, county, namesakesEdition, plain, school, water } from "../../load/namesakes.ts";
import { RowsBuilder } from "../../load/rows-builder.ts";
import type { ContractCase } from "../case.ts";

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const parts: readonly Part[] = [
  {},
  { edition: "edition/今日云溪/2022-05-11" },
  { county: "石泉县" },
  { since: "2022-05-11", until: "2022-06-30" },
];

/** People whose names sort differently by UTF-16 and by code point. */
function rareNames(): EditionRows {
  const head = { id: "edition/z", newspaper: "石泉日报", county: "石泉县", date: "2022-06-02" };
  const rows = new RowsBuilder(head).article("1", "劳模", "￥、𠮷、吉、𠮷祥受到表彰");
  for (const name of ["￥", "𠮷", "吉", "𠮷祥"]) rows.mention("Person", `person/石泉县/${name}`, { name }, name);
  return rows.rows("z");
}

const cases: readonly ContractCase[] = [
  {
    name: "an edition is found by its digest, left alone, replaced, unloaded and loaded again",
    run: async (store) => [
      [...(await unchangedDigests(store, ["sha-1", "sha-3", "none"], noCorrections))],
      await loadEdition(store, correctedRows(firstEdition(), noCorrections).value),
      [...(await unchangedDigests(store, ["sha-1", "sha-3", "none"], noCorrections))],
      await loadEdition(store, firstEdition()),
      await loadEdition(store, firstEditionCorrected()),
      await unloadEdition(store, secondEdition().edition),
      await unloadEdition(store, secondEdition().edition),
      await loadEdition(store, secondEdition()),
      await loadEdition(store, firstEdition()),
    ],
  },
  ...parts.map((part) => ({
    name: `the export of ${JSON.stringify(part)}`,
    run: (store: Parameters<ContractCase["run"]>[0]) => all(exportGraph(store, "json", part)),
  })),
  {
    name: "names beyond the basic plane are exported in one order",
    run: async (store) => {
      const rows = rareNames();
      await loadEdition(store, rows);
      const pieces = await all(exportGraph(store, "json", { edition: rows.edition }));
      await unloadEdition(store, rows.edition);
      return pieces;
    },
    compare: "result",
  },
  {
    name: "two of a name are parted, exported with their edition, parted otherwise by another reading, and made one",
    run: async (store) => {
      const both = namesakesEdition("2020-01-01", [water, school, bare]);
      const other = namesakesEdition("2020-02-01", [school, { posts: [] }]);
      const said: unknown[] = [];
      for (const rows of [both, other]) said.push(await loadEdition(store, rows));
      said.push(await all(exportGraph(store, "json", { edition: both.edition })));
      said.push(await store.read(statement("read/person/namesakes"), { id: plain, plain }));
      said.push(await loadEdition(store, namesakesEdition("2020-01-01", [water, school, water], "again")));
      said.push(await unloadEdition(store, both.edition), await all(exportGraph(store, "json", { county })));
      return [...said, await unloadEdition(store, other.edition)];
    },
  },
  { name: "the check finds nothing", run: (store) => all(checkGraph(store)) },
  { name: "the figures", run: async (store) => ({ ...(await statsOf(store)), engine: null }) },
];

export default cases;
