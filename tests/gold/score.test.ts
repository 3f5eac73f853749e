import { parse } from "valibot";
import { describe, expect, test } from "vitest";
import { compare, f1, overall } from "./score/compare.ts";
import { goldShape, type ReadArticle } from "./score/shape.ts";

const nothing = { meetings: [], programs: [], organizations: [], places: [], visits: [], appointments: [] };

function article(parts: Partial<ReadArticle>): ReadArticle {
  return { headline: "", eventDate: null, persons: [], ...nothing, ...parts };
}

const gold = (parts: object) => parse(goldShape, { persons: [], ...nothing, ...parts });

describe("comparing with gold", () => {
  test("counts what was found, missed and too much", () => {
    const read = article({ places: [{ name: "东门" }, { name: "西门" }] });
    const { places } = compare([read], gold({ places: [{ name: "东门" }, { name: "南门" }] }));
    expect(places).toEqual({ found: 1, missed: ["南门"], extra: ["西门"] });
    expect(f1(places)).toBe(0.5);
  });

  test("takes other forms and leaves out what is optional", () => {
    const wanted = gold({
      programs: [
        { name: "“头雁”工程", alt: ["头雁"] },
        { name: "归雁计划", optional: true },
      ],
    });
    const { programs } = compare([article({ programs: [{ name: "头雁" }] })], wanted);
    expect(programs).toEqual({ found: 1, missed: [], extra: [] });
  });

  test("does not mind width, spaces, quotation marks or script", () => {
    const wanted = gold({ organizations: [{ name: "縣委常委會（擴大）會議" }] });
    const { organizations } = compare([article({ organizations: [{ name: "县委常委会(扩大)会议" }] })], wanted);
    expect(organizations.found).toBe(1);
  });

  test("wants namesakes apart", () => {
    const named = (post: string) => ({ name: "王伟", posts: [post], byline: null });
    const wanted = gold({ persons: [named("局长"), named("校长")] });
    expect(compare([article({ persons: [named("局长")] })], wanted).persons.missed).toEqual(["王伟#2"]);
    expect(compare([article({ persons: [named("局长"), named("校长")] })], wanted).persons.missed).toEqual([]);
  });

  test("does not count extras where a list is not exhaustive", () => {
    const read = article({ places: [{ name: "东门" }] });
    expect(overall(compare([read], gold({ atLeast: ["places"] }))).extra).toEqual([]);
  });
});
