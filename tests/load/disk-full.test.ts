import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../store/temporary.ts";

/** A mount of one's own needs Linux with user namespaces, or root. */
function canMount(): boolean {
  try {
    execFileSync("unshare", ["-Urm", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test.skipIf(!canMount())("a full disk stops a load with nothing half there; with room it goes on", async () => {
  await using folder = await temporaryFolder();
  const loader = `"${process.execPath}" "${join(import.meta.dirname, "disk-full-loader.ts")}"`;
  const script = [
    `mount -t tmpfs -o size=2m tmpfs "${folder.path}"`,
    `${loader} fill "${folder.path}"`,
    `mount -o remount,size=256m "${folder.path}"`,
    `${loader} resume "${folder.path}"`,
  ].join(" && ");
  const said = execFileSync("unshare", ["-Urm", "sh", "-c", script], { encoding: "utf8" });
  const [full, resumed] = said
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(full).toEqual({
    error: "StoreFull",
    message:
      "The disk is full; make room, then repeat the command: what was loaded stays, what was under way is not there.",
    acknowledged: expect.any(Number),
  });
  const { acknowledged } = full as { acknowledged: number };
  expect(acknowledged).toBeGreaterThan(0);
  expect(resumed).toEqual({ found: expect.any(Number), whole: true, completed: true });
  expect((resumed as { found: number }).found).toBeGreaterThanOrEqual(acknowledged);
});
