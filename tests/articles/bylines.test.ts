import { describe, expect, test } from "vitest";
import { divide } from "../../server/articles/articles.ts";
import { layout } from "../../server/layout/layout.ts";
import { printedSource } from "../printed-source.ts";

const headline = "李志强调研防汛工作";
const story = "6月20日,县委书记李志强到甲河镇调研防汛工作。";
const close = "会议要求,各乡镇要落实责任。";

/** Reads one article: who is credited with what, the headline, the story. */
function read(...lines: readonly string[]) {
  const source = printedSource(lines.join("\n"));
  const articles = divide(source, layout(source).value).value;
  return {
    credited: articles.flatMap(({ byline }) => byline.map(({ name, role }) => `${name} ${role}`)).join(", "),
    headlines: articles.flatMap(({ kicker, headline: head, subhead }) => [kicker, head, subhead].filter(Boolean)),
    body: articles.flatMap(({ parts, text }) =>
      parts.filter(({ kind }) => kind === "body").map(({ start, end }) => text.slice(start, end)),
    ),
  };
}

describe("how reports open", () => {
  test.each([
    ["甲河网·云上客户端讯(记者 王晓宇 通讯员 陈国清)", "王晓宇 reporter, 陈国清 correspondent"],
    ["云上甲河讯 记者王晓宇报道:", "王晓宇 reporter"],
    ["掌上甲河讯 记者 王晓宇 报道:", "王晓宇 reporter"],
    ["甲河县融媒体中心讯(记者 王晓宇)", "王晓宇 reporter"],
    ["甲河在线消息(王晓宇 记者 陈国清)", "王晓宇 reporter, 陈国清 reporter"],
    ["甲河台讯(记者 王晓宇)", "王晓宇 reporter"],
    ["甲河网4月19日乙山电(王晓宇 陈国清)", "王晓宇 reporter, 陈国清 reporter"],
    ["甲河融媒6月20日讯(记者 王晓宇)", "王晓宇 reporter"],
    ["视听甲河讯(记者 王晓宇 实习生 陈国清)", "王晓宇 reporter, 陈国清 reporter"],
    ["本报讯 记者王晓宇 通讯员陈国清报道:", "王晓宇 reporter, 陈国清 correspondent"],
    ["本报讯(记者 王晓宇/文 陈国清/图)", "王晓宇 reporter, 陈国清 photographer"],
    ["王晓宇报道:", "王晓宇 reporter"],
    ["本报讯 王晓宇 陈国清 报道:", "王晓宇 reporter, 陈国清 reporter"],
    ["【甲河融媒】(记者 王晓宇)", "王晓宇 reporter"],
    ["6月20日讯(记者 王晓宇)", "王晓宇 reporter"],
    ["(王晓宇 陈国清)", "王晓宇 reporter, 陈国清 reporter"],
  ])("%s", (opening, credited) => {
    const found = read(headline, opening + story, close);
    expect(found).toEqual({ credited, headlines: [headline], body: [story, close] });
    expect(read(opening + story, close)).toEqual({ credited, headlines: [], body: [story, close] });
  });

  test("a quotation may follow the byline", () => {
    expect(read("甲河网讯(记者 王晓宇)“修了水渠,”村民说,“不愁了。”").credited).toBe("王晓宇 reporter");
  });
});

describe("lines between headline and story", () => {
  test.each([
    ["■甲河日报-融媒新闻记者 王晓宇 陈国清", "王晓宇 reporter, 陈国清 reporter"],
    ["大河网记者 王晓宇 通讯员 陈国清 潍坊报道", "王晓宇 reporter, 陈国清 correspondent"],
    ["YMG全媒体记者 王晓宇", "王晓宇 reporter"],
    ["◎王晓宇", "王晓宇 reporter"],
    ["文章来源:甲河网 文章作者:王晓宇 责任编辑:陈国清", "王晓宇 reporter, 陈国清 editor"],
    ["文章来源:甲河网 文章作者:甲河网", ""],
    ["2021年3月4日 09:10 来源:甲河新闻网 作者:王晓宇", "王晓宇 reporter"],
    ["2021年03月04日 09:34:00 来源:甲河新闻办", ""],
    ["来源:县委办 王晓宇", "王晓宇 reporter"],
    ["红网甲河站 09-22 16:42", ""],
    ["发表于 2017-9-30 05:48:53", ""],
    ["内容更新时间:2023-09-01", ""],
    ["甲河发布 2021-03-04 09:10 发表于四川", ""],
    ["2021-03-04 09:10 甲河县融媒体中心", ""],
    ["《甲河日报》(2021年3月4日) 第05版", ""],
    ["[2021-03-04]", ""],
    ["【字体:大 中 小】", ""],
    ["【打印】 【关闭】", ""],
    ["您当前的位置:首页 >> 要闻", ""],
    ["阅读 1234", ""],
    ["原创 甲河发布", ""],
    ["日期:2021-03-04 作者:办公室 来源:本站", ""],
    ["信息发布人:管理员", ""],
    ["作者:佚名 来源:网络", ""],
    ["■县融媒体中心记者组", ""],
  ])("%s is no headline", (line, credited) => {
    expect(read(headline, line, story, close)).toEqual({ credited, headlines: [headline], body: [story, close] });
    expect(read(line, story, close)).toEqual({ credited, headlines: [], body: [story, close] });
  });

  test("the outlet stands on a line above its date", () => {
    expect(read(headline, "红网甲河站", "09-22 16:42", story).headlines).toEqual([headline]);
  });
});

describe("lines at the foot", () => {
  test.each([
    ["编辑丨王晓宇", "王晓宇 editor"],
    ["责编|王晓宇 校对|陈国清", "王晓宇 editor, 陈国清 editor"],
    ["一审一校:王晓宇 二审二校:陈国清", "王晓宇 editor, 陈国清 editor"],
    ["责编:王晓宇审核:陈国清终审:李敏", "王晓宇 editor, 陈国清 editor, 李敏 editor"],
    ["来源:县融媒体中心作者:王晓宇编辑:陈国清", "王晓宇 reporter, 陈国清 editor"],
    ["编 辑:王 明 责 编:陈国清", "王明 editor, 陈国清 editor"],
    ["文丨王晓宇 图丨陈国清", "王晓宇 reporter, 陈国清 photographer"],
    ["文:王晓宇 图:陈国清", "王晓宇 reporter, 陈国清 photographer"],
    ["记者:王晓宇;摄影:陈国清", "王晓宇 reporter, 陈国清 photographer"],
    ["编辑·王晓宇", "王晓宇 editor"],
    ["技术:王晓宇 编辑:陈国清", "陈国清 editor"],
    ["责编:王晓宇 电话:0831-1234567", "王晓宇 editor"],
    ["(责任编辑:系统管理员)", ""],
    ["作者:未知", ""],
  ])("%s", (line, credited) => {
    expect(read(headline, story, close, line)).toEqual({ credited, headlines: [headline], body: [story, close] });
  });

  test.each([
    "公正 司法",
    "司法为民 公正司法",
    "廉洁 高效",
    "阳光 自信",
    "优秀记者:王晓宇 陈国清",
    "评委:王晓宇 陈国清",
  ])("%s credits nobody", (line) => expect(read(headline, story, close, line).credited).toBe(""));
});

test.each([
  "记者王晓宇在现场看到,防汛物资已经到位。",
  "据甲河新闻报道:山区遭遇暴雨。",
  "甲河县讯达公司(王晓宇)获奖。",
  "好记者讲好故事比赛中,记者 王晓宇 获得一等奖。",
  "县领导班子成员(王晓宇 陈国清)参加。",
])("%s is story", (line) => {
  expect(read(line, story).credited).toBe("");
  expect(read(headline, story, line).credited).toBe("");
});
