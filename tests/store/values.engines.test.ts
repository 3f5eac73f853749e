import { describe, expect, inject, test } from "vitest";
import { openStore } from "../../server/store/open.ts";
import { emptyStore, engines } from "./engines.ts";

describe.each(engines)("on $engine", ({ engine, available }) => {
  test.skipIf(!available)("values come back as plain JSON values", async () => {
    await using place = await emptyStore(engine);
    const given = { count: 3, share: 0.5, big: 2 ** 40, flag: true, list: ["甲", "乙"], none: null };
    const [row] = await place.store.read(
      `UNWIND [1] AS one
       RETURN $given AS given, date('2021-03-16') AS day, datetime('2021-03-16T08:30:00Z') AS moment, 7 / 2 AS half,
         [x IN range(1, $given.count) | {n: x}] AS list`,
      { given },
    );
    expect(row).toEqual({
      given,
      day: "2021-03-16",
      moment: expect.stringMatching(/^2021-03-16T08:30:00(\.0+)?Z$/u),
      half: 3,
      list: [{ n: 1 }, { n: 2 }, { n: 3 }],
    });
  });

  test.skipIf(!available)("a read past its time is broken off with a clear error", async () => {
    await using place = await emptyStore(engine);
    // Neo4j looks for late queries every two seconds only; the embedded engine goes on with one it has begun.
    const times = engine === "neo4j" ? 1_000_000 : 3_000;
    const slow = `UNWIND range(1, 3000) AS a UNWIND range(1, ${times}) AS b RETURN sum(a * b) AS sum`;
    await expect(place.store.read(slow, {}, { timeoutMs: 50 })).rejects.toMatchObject({
      name: "QueryTimedOut",
      message: expect.stringContaining("took longer than allowed"),
    });
  });
});

test.skipIf(inject("neo4j") === null)("Neo4j's refusal of a password is named", async () => {
  const place = inject("neo4j");
  if (place === null) return;
  await expect(openStore({ ...place, password: "not the password" })).rejects.toMatchObject({
    name: "StoreCredentialsRefused",
    message: `Neo4j at ${place.uri} refused the user name or password; check NEO4J_USER and NEO4J_PASSWORD.`,
  });
});
