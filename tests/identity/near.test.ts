import { describe, expect, it } from "vitest";
import { likeness, nearDuplicates } from "../../server/identity/judgements/near.ts";

describe("two names may be one", () => {
  it.each([
    ["建设平安清河", "平安清河建设", "word-order"],
    ["千村清溪工程", "千村清溪计划", "tail"],
    ["千村清溪", "千村清溪工程", "tail"],
    ["林山乡", "林山镇", "tail"],
    ["金星村", "金星社区", "tail"],
    ["清风2020专项巡查", "清风2021专项巡查", "number"],
    ["清河农商银行", "浙江清河农商银行", "part"],
    ["红旗水厍管理站", "红旗水库管理站", "one-character"],
    ["青石岭", "清石岭", "one-character"],
  ])("%s, %s: %s", (one, other, rule) => {
    expect(likeness(one, other)?.rule).toBe(rule);
    expect(likeness(other, one)).toMatchObject({ rule, weight: likeness(one, other)?.weight });
  });

  it.each([
    ["林山乡", "林山村"],
    ["清河一中学校", "清河二中学校"],
    ["县教育局", "县水利局"],
    ["县总工会", "县总工会党组"],
    ["省级巡回指导组", "第十二省级巡回指导组"],
    ["县人大常委会", "市人大常委会"],
    ["县政府", "县政府办"],
    ["清河小学", "清河幼儿园"],
    ["东街社区", "西街社区"],
    ["第12号行动", "第21号行动"],
    ["清河三二一工程", "清河一二三工程"],
  ])("%s and %s are two", (one, other) => {
    expect(likeness(one, other)).toBeNull();
  });

  it("only within one jurisdiction, each pair once, in any order", () => {
    const thing = (id: string, name: string, jurisdiction: string) => ({ id, name, jurisdiction, articles: 2 });
    const things = [thing("b", "林山镇", "清河县"), thing("a", "林山乡", "清河县"), thing("c", "林山镇", "白水县")];
    expect(nearDuplicates(things).map(({ ids, kind }) => [ids, kind])).toEqual([[["a", "b"], "candidate"]]);
    expect(nearDuplicates(things.toReversed())).toEqual(nearDuplicates(things));
  });
});
