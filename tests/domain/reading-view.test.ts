import { describe, expect, it } from "vitest";
import { readingView } from "../../server/domain/reading-view.ts";

describe("the reading view", () => {
  it.each(["•", "・", "‧", "∙", "⋅"])("has one dot for %s inside a name", (dot) => {
    expect(readingView(`县长艾力${dot}买买提到会。`)).toBe("县长艾力·买买提到会。");
  });

  it("leaves the points of a list and what stands between letters", () => {
    expect(readingView("• 县长讲话\n(A•B)")).toBe("• 县长讲话\n(A•B)");
  });

  it("is as long as the print", () => {
    const printed = "縣長艾力•買買提,ABC";
    expect(readingView(printed)).toHaveLength(printed.length);
  });
});
