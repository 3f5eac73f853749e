import type { Scan } from "../scan.ts";

/** One object with `nodes` and `edges`, an entry a line, keys sorted. */
export async function* json({ nodes, edges }: Scan): AsyncGenerator<string> {
  yield '{"nodes":[';
  let separator = "\n";
  for await (const { kind, id, properties } of nodes()) {
    yield `${separator}${JSON.stringify({ id, kind, properties })}`;
    separator = ",\n";
  }
  yield '\n],"edges":[';
  separator = "\n";
  for await (const { kind, id, from, to, properties } of edges()) {
    yield `${separator}${JSON.stringify({ from, id, kind, properties, to })}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}
