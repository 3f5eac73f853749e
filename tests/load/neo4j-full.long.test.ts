import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../store/temporary.ts";

// Two starts of Neo4j on a disk of its own: part of `npm run test:kill`.
test("a Neo4j whose disk is full says what to do, and the load completes after that", {
  timeout: 300_000,
}, async () => {
  await using folder = await temporaryFolder();
  const script = `mount -t tmpfs -o size=420m tmpfs "${folder.path}" && "${process.execPath}" "${join(import.meta.dirname, "neo4j-full.ts")}" "${folder.path}"`;
  const said = execFileSync("unshare", ["-Urm", "sh", "-c", script], { encoding: "utf8" });
  expect(JSON.parse(said.trim().split("\n").at(-1) ?? "")).toEqual({
    told: "StoreBroken",
    whole: true,
    completed: true,
  });
});
