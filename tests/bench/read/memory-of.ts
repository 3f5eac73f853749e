import { readEdition } from "../../../server/ingest.ts";
import { generateEdition } from "../../gold/generator/edition.ts";

/** Reads as many editions as the first argument says, keeping none, and prints the peak of resident memory in MB. */
for (let seed = 0; seed < Number(process.argv[2]); seed++) readEdition(generateEdition(seed, 12).source);
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
