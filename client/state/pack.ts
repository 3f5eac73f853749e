import type { Placed } from "./view.ts";

/* The canvas of a link: ids, places and pins, deflated and in URL-safe base64. */

type Row = readonly [id: string, x: number, y: number, pinned?: 1];

export async function pack(canvas: readonly Placed[]): Promise<string> {
  const rows: Row[] = canvas.map(({ id, x, y, pinned }) => (pinned ? [id, x, y, 1] : [id, x, y]));
  const bytes = await through(new TextEncoder().encode(JSON.stringify(rows)), new CompressionStream("deflate-raw"));
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Null where the text is no such canvas: a link cut short must not break the page. */
export async function unpack(text: string): Promise<readonly Placed[] | null> {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
    const rows: unknown = JSON.parse(
      new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw"))),
    );
    if (!Array.isArray(rows) || !rows.every(isRow)) return null;
    return rows.map(([id, x, y, pinned]) => ({ id, x, y, pinned: pinned === 1 }));
  } catch {
    return null;
  }
}

function isRow(row: unknown): row is Row {
  return Array.isArray(row) && typeof row[0] === "string" && Number.isFinite(row[1]) && Number.isFinite(row[2]);
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
