import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../server/cli/main.ts", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user would, without the caller's own store settings. */
export async function xianzhi(
  args: readonly string[],
  {
    input = "",
    env = {},
  }: { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const { NEO4J_URI: _uri, XIANZHI_DATA: _data, ...own } = process.env;
  const child = spawn(process.execPath, [main, ...args], { env: { ...own, NO_COLOR: "1", ...env } });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}
