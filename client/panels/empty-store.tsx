import type { JSX } from "preact";
import { start } from "../state/start.ts";
import { say } from "../words/words.ts";

/** What to do where no edition is loaded yet. */
export function EmptyStore(): JSX.Element {
  return (
    <main class="whole">
      <h1>{say("emptyStore")}</h1>
      <p>{say("emptyStoreHelp")}</p>
      <pre>npm run xianzhi -- load 报纸.txt --county 某某县 --date 2021-03-17</pre>
      <p>{say("emptyStoreSeeds")}</p>
      <button type="button" class="button" onClick={() => void start()}>
        {say("reload")}
      </button>
    </main>
  );
}
