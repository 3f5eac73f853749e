import { expect, it } from "vitest";
import { contractOf } from "../../server/facts/contract.ts";
import { read } from "./reading.ts";

const articleOf = (text: string) => contractOf("a.txt", [read(text)], []).articles[0];

it("lists only meetings that were held, each person once with every role", () => {
  const article = articleOf(
    "5月8日,县委召开常委会会议,传达学习全省农村工作会议精神。县委书记岳长河主持会议并讲话。县四套班子领导,各乡镇主要负责人参加会议。",
  );
  expect(article?.meetings).toEqual([
    {
      name: "县委常委会会议",
      date: "2022-05-08",
      attendance: [{ person: "岳长河", roles: ["chair", "speaker"] }],
      groups: ["县四套班子领导", "各乡镇主要负责人"],
    },
  ]);
});

it("lists the posts given and taken among a person's posts", () => {
  const article = articleOf("会议决定任命贺明轩为县财政局局长,免去其县审计局局长职务。");
  expect(article?.persons).toEqual([{ name: "贺明轩", posts: ["县财政局局长", "县审计局局长"], byline: null }]);
  expect(article?.appointments).toEqual([
    { person: "贺明轩", post: "县财政局局长", kind: "appointed" },
    { person: "贺明轩", post: "县审计局局长", kind: "removed" },
  ]);
});

it("takes a credit from the byline and a visit without those who only went along", () => {
  const article = articleOf("(记者 贺明轩)5月8日,县委书记岳长河到河口镇调研,副县长沈若兰陪同。");
  expect(article?.persons.find(({ name }) => name === "贺明轩")?.byline).toBe("reporter");
  expect(article?.visits).toEqual([{ person: "岳长河", to: "河口镇" }]);
});

it("passes diagnostics on without what only we need", () => {
  const { diagnostics } = contractOf("a.txt", [], [{ severity: "warning", message: "空文件", line: 3, rule: "x" }]);
  expect(diagnostics).toEqual([{ severity: "warning", message: "空文件", line: 3 }]);
});
