import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { correctionsOf } from "../../server/identity/corrections/load.ts";
import { reviewOf } from "../../server/review/review.ts";
import { explain } from "../../server/review/why.ts";
import { emptyStore, engines } from "../store/engines.ts";
import { loadCorpus } from "./corpus.ts";

const signed = "who: 编者\n  when: 2026-01-02\n  why: 据任免公告";
const corrections = (text: string) => correctionsOf([["a.yaml", text]]);
const here = "person/开化县/毛焮明";
const there = "person/常山县/毛焮明";

describe.each(engines.filter(({ available }) => available))("corrections on $engine", ({ engine }) => {
  const written = corrections(
    [
      `- confirm: [${there}, ${here}]\n  ${signed}`,
      `- refuse: [program/千村清溪, program/千村清溪工程]\n  ${signed}`,
      `- split: person/开化县/王伟\n  as: 县教育局\n  posts: [post/开化县/县教育局副局长]\n  ${signed}`,
      `- redact: person/开化县/戴舒\n  ${signed}`,
      `- merge: [place/开化县/林山乡, place/开化县/无此乡]\n  into: place/开化县/林山镇\n  ${signed}`,
      `- refuse: [person/开化县/无人, person/常山县/无人]\n  ${signed}\n`,
    ].join("\n"),
  );
  let place: Awaited<ReturnType<typeof emptyStore>>;
  beforeAll(async () => {
    place = await emptyStore(engine);
    await loadCorpus(place.store, written);
  });
  afterAll(() => place[Symbol.asyncDispose]());

  test("asks no more what is settled, and reports the ids no edition has", async () => {
    const items = await reviewOf(place.store, written, { limit: 100 });
    expect(items.filter(({ kind }) => ["namesakes", "program", "place"].includes(kind))).toEqual([]);
    expect(items.filter(({ kind }) => kind === "candidate").map(({ ids }) => ids)).toEqual([
      ["person/开化县/黄小杰", "person/开化县/黄小杰@采编"],
    ]);
    const unused = items.filter(({ kind }) => kind === "unused");
    expect(unused.map(({ title, ids }) => [title, ids])).toEqual([
      ["a.yaml:19: merge has no effect", ["place/开化县/无此乡"]],
      ["a.yaml:24: refuse has no effect", ["person/开化县/无人", "person/常山县/无人"]],
    ]);
    expect(items.slice(0, 2)).toEqual(unused);
  });

  test("a merged id keeps resolving, and its corrections are told with their place and reach", async () => {
    const explanation = await explain(place.store, written, here);
    expect(explanation).toMatchObject({ id: there, asked: here, seen: { articles: 6 } });
    expect(explanation.corrections).toEqual([
      { place: "a.yaml:1", action: "confirm", who: "编者", when: "2026-01-02", why: "据任免公告", editions: 4 },
    ]);
  });

  test("a refused pair is different, with the curator as the reason", async () => {
    const { judgements } = await explain(place.store, written, "program/千村清溪");
    expect(judgements).toMatchObject([{ kind: "different", score: 0, reasons: [{ rule: "curator" }] }]);
  });

  test("a redacted person is said to be so", async () => {
    await expect(explain(place.store, written, "person/开化县/戴舒")).rejects.toThrow("redacted by 编者 on 2026-01-02");
  });
});
