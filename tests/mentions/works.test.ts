import { expect, it } from "vitest";
import { pageOf } from "../../server/mentions/page.ts";
import { findWorks } from "../../server/mentions/works.ts";
import { articleOf } from "./reading.ts";

const nowhere = { newspaper: null, county: null, date: null, dateBasis: null };
const works = (text: string) => findWorks(pageOf(articleOf(text), nowhere)).map(({ name }) => name);

it("finds titles in 《》, nested ones whole", () => {
  expect(works("学习了《县志〈人物〉选读》和《农村工作条例》。")).toEqual(["县志〈人物〉选读", "农村工作条例"]);
});

it("does not let an unclosed 《 swallow the text", () => {
  expect(works("审议《工作报告。会议通过《决议》。")).toEqual(["决议"]);
});
