import { loadEdition, unloadEdition } from "../../server/load/load.ts";
import { openStore } from "../../server/store/open.ts";
import type { EmbeddedPlace, Neo4jPlace } from "../../server/store/place.ts";
import { invented } from "./invented.ts";

/** Loads, replaces and unloads editions until it is killed; says before and after each what it does. */
const [place, seed] = JSON.parse(process.argv[2] ?? "") as [EmbeddedPlace | Neo4jPlace, number];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const store = await openStore(place);
say("ready");
for (let turn = seed; ; turn++) {
  const edition = 1 + ((turn * 7) % 12);
  const reading = turn % 5;
  const rows = invented({ edition, reading, articles: 3, people: 8 });
  // The fifth turn takes the edition out again.
  const aim = reading === 0 ? "gone" : rows.sha256;
  say(`begin ${rows.edition} ${aim}`);
  if (reading === 0) await unloadEdition(store, rows.edition);
  else await loadEdition(store, rows);
  say(`done ${rows.edition} ${aim}`);
}
