import { describe, expect, test } from "vitest";
import { creditsOf } from "../../server/articles/credits/credits.ts";

const said = (text: string): string => {
  const { names, whole } = creditsOf(text);
  return whole ? names.map(({ name, role }) => `${name} ${role}`).join(", ") : "no credit";
};

describe("credits in their printed forms", () => {
  test.each([
    ["(记者 王晓宇 陈国清)", "王晓宇 reporter, 陈国清 reporter"],
    ["(记者 王晓宇通讯员陈国清)", "王晓宇 reporter, 陈国清 correspondent"],
    ["记者王晓宇陈国清李敏", "王晓宇 reporter, 陈国清 reporter, 李敏 reporter"],
    ["(记 者:吴阳 张志彬 见习记者 汪子妍)", "吴阳 reporter, 张志彬 reporter, 汪子妍 reporter"],
    ["记者冯 艳 孙 敏 张 涛", "冯艳 reporter, 孙敏 reporter, 张涛 reporter"],
    ["分站记者 罗云飞", "罗云飞 reporter"],
    ["全媒体记者 王晓宇", "王晓宇 reporter"],
    ["县融媒体中心记者:王晓宇", "王晓宇 reporter"],
    ["编辑:王晓宇 责编:陈国清 终审:李敏", "王晓宇 editor, 陈国清 editor, 李敏 editor"],
    ["来源:县融媒体中心 作者:王晓宇 编辑:陈国清 2020-11-12", "王晓宇 reporter, 陈国清 editor"],
    ["本报记者 王晓宇 通讯员 团县委 陈国清", "王晓宇 reporter, 陈国清 correspondent"],
    ["责任编辑:周允网 陈国清", "周允网 editor, 陈国清 editor"],
    ["王晓宇 摄", "王晓宇 photographer"],
    ["王晓宇/摄", "王晓宇 photographer"],
    ["摄影:王晓宇", "王晓宇 photographer"],
    ["图片由王晓宇提供", "王晓宇 photographer"],
    ["文/王晓宇 图/陈国清", "王晓宇 reporter, 陈国清 photographer"],
    ["王晓宇/文 陈国清/图", "王晓宇 reporter, 陈国清 photographer"],
    ["记者 王晓宇 文/图", "王晓宇 reporter, 王晓宇 photographer"],
    ["通讯员 王晓宇 陈蕙 摄", "王晓宇 photographer, 王晓宇 correspondent, 陈蕙 photographer, 陈蕙 correspondent"],
    ["(王晓宇 陈国清)", "王晓宇 reporter, 陈国清 reporter"],
    ["(杭锦旗 陈国清)", "陈国清 reporter"],
    ["发布时间:2018-07-19 17:35作者:王晓宇来源:甲河人大 |", "王晓宇 reporter"],
  ])("%s", (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    "记者 在现场看到",
    "(会议现场)",
    "(草案)",
    "全县防汛视频调度会召开",
    "县委组织部发布任前公示",
    "以练备战 护航乌江",
  ])("%s is none", (text) => expect(said(text)).toBe("no credit"));
});
