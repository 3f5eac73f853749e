import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backup, restore } from "../../server/load/backup.ts";
import { openStore } from "../../server/store/open.ts";
import { shareStore } from "../../server/store/shared/host.ts";
import { doorFile } from "../../server/store/shared/protocol.ts";
import type { GraphStore } from "../../server/store/store.ts";

const count = "MATCH (n:Program) RETURN count(n) AS count";
const create = "CREATE (n:Program {id: $id})";

describe("an embedded store in use by a server", () => {
  let dataDir: string;
  let owner: GraphStore;
  let door: { close(): Promise<void> };

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "xianzhi-shared-"));
    owner = await openStore({ dataDir });
    door = await shareStore(owner, dataDir);
  });
  afterEach(async () => {
    await door.close();
    await owner.close();
    rmSync(dataDir, { recursive: true });
  });

  it("is opened by another process through the server, for reading and writing", async () => {
    const guest = await openStore({ dataDir });
    await guest.write((transaction) => transaction.run(create, { id: "program/甲" }));
    expect(await guest.read(count)).toEqual([{ count: 1 }]);
    expect(await owner.read(count)).toEqual([{ count: 1 }]);
    await guest.close();
  });

  it("undoes a transaction whose work fails", async () => {
    const guest = await openStore({ dataDir });
    const failing = guest.write(async (transaction) => {
      await transaction.run(create, { id: "program/甲" });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await guest.write((transaction) => transaction.run(create, { id: "program/乙" }));
    expect(await owner.read(count)).toEqual([{ count: 1 }]);
    await guest.close();
  });

  it("passes a broken statement's error on", async () => {
    const guest = await openStore({ dataDir });
    await expect(guest.read("MATCH (")).rejects.toThrow();
    await guest.close();
  });

  it("is backed up by another process through the server", async () => {
    const guest = await openStore({ dataDir });
    await guest.write((transaction) => transaction.run(create, { id: "program/甲" }));
    const copy = join(dataDir, "copy.grafeo");
    await backup(guest, copy);
    await guest.close();
    const restored = mkdtempSync(join(tmpdir(), "xianzhi-restored-"));
    await restore(copy, restored);
    const other = await openStore({ dataDir: restored });
    expect(await other.read(count)).toEqual([{ count: 1 }]);
    await other.close();
    rmSync(restored, { recursive: true });
  });

  it("answers nobody who does not know the secret, which only the user can read", async () => {
    expect(statSync(doorFile(dataDir)).mode & 0o077).toBe(0);
    const { port } = JSON.parse(readFileSync(doorFile(dataDir), "utf8")) as { port: number };
    const socket = connect(port, "127.0.0.1");
    socket.write(`${JSON.stringify({ id: 0, do: "read", statement: count, parameters: {} })}\n`);
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain("not known here");
  });

  it("is refused with a clear sentence once the server no longer shares it", async () => {
    await door.close();
    await expect(openStore({ dataDir })).rejects.toThrow("in use by another process");
    door = await shareStore(owner, dataDir);
  });
});
