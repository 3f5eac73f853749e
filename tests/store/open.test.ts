import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { backup, restore } from "../../server/load/backup.ts";
import { loadEdition } from "../../server/load/load.ts";
import { statsOf } from "../../server/load/stats.ts";
import { openStore } from "../../server/store/open.ts";
import { firstEdition } from "../load/fixtures.ts";
import { temporaryFolder } from "./temporary.ts";

test("a folder that cannot be written is named", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "file");
  await writeFile(file, "");
  await expect(openStore({ dataDir: join(file, "data") })).rejects.toMatchObject({
    name: "StoreFolderUnwritable",
    message: `The data folder ${join(file, "data")} cannot be written; choose another with --data.`,
  });
});

test("a store that another process has open is not opened twice", async () => {
  await using folder = await temporaryFolder();
  const open = join(import.meta.dirname, "../../server/store/open.ts");
  const script = `const { openStore } = await import(${JSON.stringify(open)});
    await openStore({ dataDir: ${JSON.stringify(folder.path)} }); console.log("open"); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await once(other.stdout, "data");
    await expect(openStore({ dataDir: folder.path })).rejects.toMatchObject({
      name: "StoreInUse",
      message: expect.stringContaining("is in use by another process"),
    });
  } finally {
    other.kill("SIGKILL");
    await once(other, "exit");
  }
});

test("a file that is no graph is not overwritten", async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "graph.grafeo"), "something else entirely");
  await expect(openStore({ dataDir: folder.path })).rejects.toMatchObject({ name: "StoreUnreadable" });
});

test("a graph written by a newer version is refused", async () => {
  await using folder = await temporaryFolder();
  const store = await openStore({ dataDir: folder.path });
  await store.write((transaction) => transaction.run("MATCH (s:Schema) SET s.version = 99"));
  await store.close();
  await expect(openStore({ dataDir: folder.path })).rejects.toMatchObject({
    name: "StoreTooNew",
    message: expect.stringMatching(/^This graph was written by a newer version of xianzhi \(schema 99/u),
  });
});

test("an address where no Neo4j answers is named within seconds", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  const uri = `bolt://127.0.0.1:${port}`;
  const begun = performance.now();
  await expect(openStore({ uri, user: "neo4j", password: "x" })).rejects.toMatchObject({
    name: "StoreUnreachable",
    message: expect.stringContaining(`Neo4j at ${uri} does not answer`),
  });
  expect(performance.now() - begun).toBeLessThan(10_000);
  await expect(openStore({ uri: "localhost", user: "neo4j", password: "x" })).rejects.toMatchObject({
    name: "StoreUnreachable",
  });
});

test("a failed write leaves nothing, and the next one succeeds", async () => {
  await using folder = await temporaryFolder();
  const store = await openStore({ dataDir: folder.path });
  const failed = store.write(async (transaction) => {
    await transaction.run("CREATE (:Place {id: 'half'})");
    throw new Error("broken off");
  });
  const next = store.write((transaction) => transaction.run("CREATE (:Place {id: 'whole'})"));
  await expect(failed).rejects.toThrow("broken off");
  await next;
  expect(await store.read("MATCH (p:Place) RETURN p.id AS id")).toEqual([{ id: "whole" }]);
  await store.close();
});

test("a backup taken while the store is open restores into an empty folder only", async () => {
  await using folder = await temporaryFolder();
  const [first, second, file] = ["first", "second", "copy.backup"].map((name) => join(folder.path, name));
  if (first === undefined || second === undefined || file === undefined) throw new Error("unreachable");
  const store = await openStore({ dataDir: first });
  await loadEdition(store, firstEdition());
  await backup(store, file);
  await expect(backup(store, file)).rejects.toThrow("is there already");
  const before = await statsOf(store);
  await store.close();
  await restore(file, second);
  const restored = await openStore({ dataDir: second });
  expect(await statsOf(restored)).toEqual(before);
  await restored.close();
  await expect(restore(file, second)).rejects.toThrow("holds a graph already");
  await expect(restore(join(folder.path, "none"), second)).rejects.toThrow("There is no backup");
  await mkdir(join(folder.path, "third"));
  await writeFile(join(folder.path, "bad"), "not a backup");
  await expect(restore(join(folder.path, "bad"), join(folder.path, "third"))).rejects.toThrow(
    "is no backup of a graph",
  );
  expect(await readdir(join(folder.path, "third"))).toEqual([]);
});

test("without the engine's binary Neo4j is offered", async () => {
  const open = join(import.meta.dirname, "../../server/store/open.ts");
  const script = `import { registerHooks } from "node:module";
    registerHooks({ resolve(name, context, next) {
      if (name === "@grafeo-db/js") throw new Error("Cannot find native binding");
      return next(name, context);
    } });
    const { openStore } = await import(${JSON.stringify(open)});
    await openStore({ dataDir: "unused" }).catch((error) => console.log(error.name, error.message));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  expect(String(said)).toMatch(/^EngineMissing The embedded graph engine has no binary .* set NEO4J_URI/u);
});

test("a graph of schema version 1 is brought to where people are found by their plain ids", async () => {
  await using folder = await temporaryFolder();
  const old = await openStore({ dataDir: folder.path });
  await old.write(async (transaction) => {
    await transaction.run("CREATE (:Person {id: 'person/青川县/王伟@县水利局'}), (:Person {id: 'person/青川县/王伟'})");
    await transaction.run("MATCH (s:Schema) SET s.version = 1");
  });
  await old.close();
  const store = await openStore({ dataDir: folder.path });
  const rows = await store.read("MATCH (n:Person {plainId: 'person/青川县/王伟'}) RETURN n.id AS id ORDER BY id");
  expect(rows.map(({ id }) => id)).toEqual(["person/青川县/王伟", "person/青川县/王伟@县水利局"]);
  await store.close();
});

test("a graph of schema version 2 is brought to where programs know how often each form is printed", async () => {
  await using folder = await temporaryFolder();
  const old = await openStore({ dataDir: folder.path });
  await old.write(async (transaction) => {
    await transaction.run("CREATE (:Program {id: 'program/春雷行动'}), (:Program {id: 'program/未提行动'})");
    for (const printed of [["春雷行动"], ["“春雷”行动", "春雷行动"], ["“春雷”行动"], ["“春雷”行动"]])
      await transaction.run(
        "MATCH (p:Program {id: 'program/春雷行动'}) CREATE (:Article {id: $id})-[:MENTIONS {printed: $printed}]->(p)",
        { id: `article/${Math.random()}`, printed },
      );
    await transaction.run("MATCH (s:Schema) SET s.version = 2");
  });
  await old.close();
  const store = await openStore({ dataDir: folder.path });
  const rows = await store.read(
    "MATCH (p:Program) RETURN p.printedForms AS forms, p.printedTimes AS times ORDER BY p.id",
  );
  expect(rows).toEqual([
    { forms: ["“春雷”行动", "春雷行动"], times: ["3", "2"] },
    { forms: null, times: null },
  ]);
  await store.close();
});
