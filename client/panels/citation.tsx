import type { JSX } from "preact";
import { IconButton } from "../controls/button.tsx";
import { citeNode } from "../exports/citation.ts";
import { link } from "../state/address.ts";
import { copy } from "../state/clipboard.ts";
import { say } from "../words/words.ts";

/** Copies a reference to a node, with a link to the view of this moment. */
export function Citation({ node }: { readonly node: { readonly id: string; readonly name: string } }): JSX.Element {
  const onClick = async () => copy(citeNode(node, await link(), new Date()), say("copied"));
  return <IconButton icon="copy" label={say("copyCitation")} onClick={() => void onClick()} />;
}
