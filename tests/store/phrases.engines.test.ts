import { describe, expect, test } from "vitest";
import { phraseOf } from "../../server/graphql/read/phrase.ts";
import { statement } from "../../server/store/statements.ts";
import { emptyStore, engines } from "./engines.ts";

/** What texts of the press are made of, among it characters beyond the basic plane and between scripts. */
const pieces = [..."县委书记鲁霞光𠮷々〇龘，。“”（） 、·A1ａ１abc2021年3月16日の"];

/** Texts of all lengths over the pieces, the same in every run. */
function texts(count: number): readonly string[] {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + next(40) }, () => pieces[next(pieces.length)]).join(""),
  );
}

describe.each(engines)("on $engine", ({ engine, available }) => {
  test.skipIf(!available)("the index finds every text that contains the phrase, and no other", async () => {
    await using place = await emptyStore(engine);
    const rows = texts(400).map((text, index) => ({ id: `place/${index}`, name: text, searchText: text }));
    await place.store.write((transaction) =>
      transaction.run("UNWIND $rows AS row CREATE (n:Place) SET n = row", { rows }),
    );
    if (engine === "neo4j")
      await place.store.write((transaction) =>
        transaction.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"),
      );
    const parts = rows.flatMap(({ name }) =>
      [2, 3, 4].flatMap((length) => name.match(new RegExp(`.{${length}}`, "gu")) ?? []),
    );
    const sought = new Set(parts.filter((part) => phraseOf(part) !== null));
    expect(sought.size).toBeGreaterThan(50);
    const text = statement("read/search/phrase", { Kind: "Place" }, engine);
    for (const each of [...sought].slice(0, 80)) {
      const found = await place.store.read(text, { text: each, phrase: phraseOf(each), county: null, limit: 1_000 });
      const expected = rows.filter(({ name }) => name.includes(each)).map(({ id }) => id);
      expect(found.map(({ id }) => id).sort(), each).toEqual(expected.sort());
    }
  });
});
