import type { JSX } from "preact";
import { say } from "../words/words.ts";

/** What to show where the store does not know an id. */
export function Unknown({ id }: { readonly id: string }): JSX.Element {
  return (
    <p class="trouble" role="alert">
      {say("unknownNode", id)}
    </p>
  );
}
