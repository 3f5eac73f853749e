import type { JSX } from "preact";
import { say } from "../words/words.ts";
import { Namesakes } from "./namesakes.tsx";

/** What to show where the store does not know an id; everyone it stood for may have been told apart since. */
export function Unknown({ id }: { readonly id: string }): JSX.Element {
  return (
    <>
      <p class="trouble" role="alert">
        {say("unknownNode", id)}
      </p>
      <div class="panel">
        <Namesakes id={id} />
      </div>
    </>
  );
}
