import { problem } from "../errors.ts";

/** Where a page ended: the sort key of its last row, and the id that breaks ties. */
export interface Place {
  readonly key: string | number;
  readonly id: string;
}

/** A cursor is opaque to clients; inside it is the place as JSON. */
export function cursorOf({ key, id }: Place): string {
  return Buffer.from(JSON.stringify([key, id])).toString("base64url");
}

/** The parameters that make a statement go on after the cursor; all null at the beginning. */
export function placeAfter(cursor: string | null | undefined): { afterKey: string | number | null; afterId: string } {
  if (cursor === null || cursor === undefined || cursor === "") return { afterKey: null, afterId: "" };
  try {
    const [key, id]: unknown[] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if ((typeof key === "string" || typeof key === "number") && typeof id === "string") {
      return { afterKey: key, afterId: id };
    }
  } catch {
    // Told below, as for every other string that is no cursor.
  }
  throw problem("BAD_CURSOR", "after is not a cursor of this list; take it from pageInfo.endCursor.");
}
