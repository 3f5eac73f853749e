import { describe, expect, it } from "vitest";
import { editionOf, type Named, peopleOf } from "./readings.ts";

const people = (...articles: readonly (readonly Named[])[]) => peopleOf(editionOf("开化县", "2021-03-17", ...articles));

describe("who is who within one edition", () => {
  it("keeps a reporter and an official of one name apart", () => {
    const found = people([
      { name: "黄杰", key: "2", byline: "reporter" },
      { name: "黄杰", posts: ["县水利局局长"] },
    ]);
    expect(found).toEqual(["person/开化县/黄杰", "person/开化县/黄杰@采编"]);
  });

  it("tells two of a name in one article apart by what they belong to, whichever comes first", () => {
    const one = { name: "王伟", posts: ["县水利局局长"] };
    const other = { name: "王伟", key: "2", posts: ["县教育局副局长"] };
    const ids = ["person/开化县/王伟@县教育局副局长", "person/开化县/王伟@县水利局局长"];
    expect(people([one, other])).toEqual(ids);
    expect(
      people([
        { ...other, key: "" },
        { ...one, key: "2" },
      ]),
    ).toEqual(ids);
    expect(people([{ name: "王伟", posts: ["县水利局局长"] }], [one, other])).toEqual(ids);
  });

  it("makes 市委常委、县委书记 the county's person in every article of the edition", () => {
    const found = people(
      [{ name: "鲁霞", posts: ["市委常委", "县委书记"] }],
      [{ name: "鲁霞", posts: ["市委常委"] }],
      [{ name: "鲁霞" }],
    );
    expect(found).toEqual(["person/开化县/鲁霞"]);
  });

  it("keeps the prefecture's official and the county's namesake apart", () => {
    const found = people([{ name: "王伟", posts: ["市水利局局长"] }], [{ name: "王伟", posts: ["县教育局局长"] }]);
    expect(found).toEqual(["person/开化县/王伟", "person/衢州市/王伟"]);
  });

  it("takes a bare name for the official the edition names", () => {
    expect(people([{ name: "方芳", posts: ["市政协副主席"] }], [{ name: "方芳" }])).toEqual(["person/衢州市/方芳"]);
  });
});

describe("papers of unknown counties", () => {
  it("have people of their own", () => {
    const of = (newspaper: string) =>
      peopleOf(editionOf({ county: null, newspaper }, "2021-03-17", [{ name: "王伟" }]));
    expect(of("甲报")).toEqual(["person/未知·甲报/王伟"]);
    expect(of("乙报")).toEqual(["person/未知·乙报/王伟"]);
  });
});

describe("leaders of the country", () => {
  it.each<[string, readonly Named[], string]>([
    ["by name alone", [{ name: "习近平" }], "person/全国/习近平"],
    ["by a national post", [{ name: "李强", posts: ["国务院总理"] }], "person/全国/李强"],
    ["not for a common name alone", [{ name: "李强" }], "person/开化县/李强"],
    ["not for a common name with a local post", [{ name: "李强", posts: ["县水利局局长"] }], "person/开化县/李强"],
  ])("are one person everywhere: %s", (_, named, id) => {
    expect(people(named)).toEqual([id]);
  });
});

describe("the rows of an edition", () => {
  it("say of a node the same in every edition that names it", () => {
    const first = editionOf("开化县", "2021-03-17", [{ name: "王伟", posts: ["开化县人民政府县长"] }]);
    const second = editionOf("开化县", "2021-03-18", [{ name: "王伟", posts: ["县长"] }]);
    const shared = (rows: typeof first) => rows.nodes.filter(({ kind }) => kind === "Person" || kind === "Post");
    expect(shared(first)).toEqual(shared(second));
  });

  it("keep both credits of one person for one article", () => {
    const { edges } = editionOf("开化县", "2021-03-17", [
      { name: "黄杰", byline: "reporter" },
      { name: "黄杰", byline: "photographer" },
    ]);
    expect(edges.filter(({ kind }) => kind === "WROTE").map(({ properties }) => properties.role)).toEqual([
      "reporter",
      "photographer",
    ]);
  });
});
