import { useEffect, useState } from "preact/hooks";
import type { TypedDocumentString } from "../generated/graphql.ts";
import { view } from "../state/store.ts";
import { type Asked, useAsk } from "./ask.ts";

/** Lines of a list at first sight; and at most, as the API answers. */
const firstSight = 12;
const most = 100;

interface Page {
  readonly id: string;
  readonly asOf: string | null;
  readonly first: number;
}

/** Asks for a node as of the day chosen, with short lists; the second value asks for long ones. */
export function usePaged<Result, Variables>(
  document: Page extends Variables ? TypedDocumentString<Result, Variables> : never,
  id: string,
): readonly [Asked<Result>, () => void] {
  const [first, setFirst] = useState(firstSight);
  useEffect(() => setFirst(firstSight), [id]);
  const asked = useAsk<Result, Page>(document as unknown as TypedDocumentString<Result, Page>, {
    id,
    asOf: view.value.asOf,
    first,
  });
  return [asked, () => setFirst(most)];
}
