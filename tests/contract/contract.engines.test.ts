import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadEdition } from "../../server/load/load.ts";
import { migrate } from "../../server/store/schema.ts";
import { type Kinds, statement, statementsRead } from "../../server/store/statements.ts";
import type { GraphStore, Row } from "../../server/store/store.ts";
import { fixtureEditions } from "../load/fixtures.ts";
import { emptied, emptyStore, engines } from "../store/engines.ts";
import { type ContractCase, recording } from "./case.ts";
import { dialectFaults } from "./dialect.ts";
import { statementFiles, type WrittenCase, writtenCases } from "./files.ts";

const caseFolder = join(import.meta.dirname, "cases");
const codedCases: readonly ContractCase[] = (
  await Promise.all(
    readdirSync(caseFolder).map(
      (file) => import(join(caseFolder, file)) as Promise<{ default: readonly ContractCase[] }>,
    ),
  )
).flatMap((module) => module.default);

type Place = Awaited<ReturnType<typeof emptyStore>>;

/** Rows as the resolvers see them, without regard to their order. */
function sorted(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe.skipIf(engines.some(({ available }) => !available))("both engines", () => {
  let embedded: Place;
  let neo4j: Place;
  const stores = (): readonly [GraphStore, GraphStore] => [embedded.store, neo4j.store];

  beforeAll(async () => {
    embedded = await emptyStore("embedded");
    neo4j = await emptyStore("neo4j");
    // The schema is applied once more, so that its statements run here whatever ran before.
    await neo4j.store.write((transaction) => transaction.run("MATCH (s:Schema) DELETE s"));
    await migrate(neo4j.store);
    for (const store of stores()) {
      await emptied(store);
      for (const rows of fixtureEditions()) await loadEdition(store, rows);
    }
  });
  afterAll(async () => {
    await embedded[Symbol.asyncDispose]();
    await neo4j[Symbol.asyncDispose]();
  });

  const written = writtenCases().flatMap(([name, cases]) =>
    cases.map((each, index) => [name, index + 1, each] as const),
  );
  test.each(written)("%s, case %i, gives the same rows", async (name, _, each: WrittenCase) => {
    const { parameters = {}, wrap, empty = false, unordered = false } = each;
    const answers = await Promise.all(
      stores().map((store) => {
        const fragment = statement(name, (each.kinds ?? {}) as Kinds, store.engine);
        return store.read(wrap === undefined ? fragment : wrap.replace("{fragment}", fragment), parameters);
      }),
    );
    const [ours = [], theirs = []] = answers;
    expect(unordered ? sorted(ours) : ours).toEqual(unordered ? sorted(theirs) : theirs);
    expect(ours.length === 0, "whether no row comes back").toBe(empty);
  });

  test.each(codedCases)("$name", async ({ run, compare = "rows" }) => {
    const [ours, theirs] = [recording(embedded.store), recording(neo4j.store)];
    expect(await run(ours)).toEqual(await run(theirs));
    const rows = ({ ran }: typeof ours): readonly (readonly Row[])[] => ran.map((each) => each.rows);
    if (compare === "rows") expect(rows(ours)).toEqual(rows(theirs));
    for (const { statement: text } of ours.ran) expect(dialectFaults(text), text).toEqual([]);
  });

  test("every statement in cypher/ has been run", () => {
    const run = statementsRead();
    expect(
      statementFiles()
        .map(({ name }) => name)
        .filter((name) => !run.has(name)),
    ).toEqual([]);
  });
});
