import { describe, expect, it } from "vitest";
import { read } from "../facts/reading.ts";

/** Names by status; those of one meeting once. */
function meetings(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { status, name } of read(text).mentions.meetings) {
    found[status] ??= [];
    if (!found[status].includes(name)) found[status].push(name);
  }
  return found;
}
const held = (text: string) => meetings(text).held ?? [];

describe("the name of a meeting", () => {
  it.each([
    ["县委召开领导干部会议。", "县委领导干部会议"],
    ["我县召开2022年第一次党政联席会议。", "2022年第一次党政联席会议"],
    ["我镇召开专题会议。", "专题会议"],
    ["柳河镇召开专题会议传达学习全市防汛工作会议精神。", "柳河镇专题会议"],
    ["岳长风等出席了青川科技有限公司举办开工仪式。", "青川科技有限公司开工仪式"],
    ["县政协四次会议举行第二次全体会议.县领导出席会议。", "县政协四次会议第二次全体会议"],
    ["青川县举行第三季度重点项目集中开竣工活动。", "第三季度重点项目集中开竣工活动"],
    ["双方就协作机制进行专题会商座谈。", "专题会商座谈"],
    ["县委召开十四届第35次常委会会议。", "县委十四届第35次常委会会议"],
    ["县政府召开第12次党组(扩大)会议暨第30次常务会议。", "县政府第12次党组(扩大)会议暨第30次常务会议"],
    ["县十八届人大一次会议主席团举行第二次会议。", "县十八届人大一次会议主席团第二次会议"],
    ["5月8日,全县安全生产暨森林防火工作会议在县会议中心召开。", "全县安全生产暨森林防火工作会议"],
    ["5月8日上午,我县举行以绿色发展为主题的大田论坛报告会。", "大田论坛报告会"],
    ["县里召开“五一”劳模座谈会。", "“五一”劳模座谈会"],
    ["5月8日,县委理论学习中心组举行2023年第三次集体学习。", "县委理论学习中心组2023年第三次集体学习"],
    ["5月8日上午9时,“四好农村路”现场会在河口镇拉开帷幕。", "“四好农村路”现场会"],
    ["5月8日,县工商联召开第五次会员代表大会。", "县工商联第五次会员代表大会"],
    ["5月8日,和平县质量工作会议召开。", "和平县质量工作会议"],
    ["5月8日,县长沈若兰主持召开春耕备耕工作碰头会。", "春耕备耕工作碰头会"],
    ["5月8日,全县助企纾困联审会召开。", "全县助企纾困联审会"],
    ["5月8日,县十七届人大一次会议开幕式及第一次全体会议在县剧院举行。", "县十七届人大一次会议开幕式"],
    ["5月8日召开的县十七届人大常委会第九次会议审议了3个报告。", "县十七届人大常委会第九次会议"],
    ["省委召开干部大会后,5月8日,县委立即召开常委扩大会议传达贯彻。", "县委常委扩大会议"],
    ["5月8日上午,县委、县政府召开动员大会,部署下乡工作。", "县委、县政府动员大会"],
    ["5月8日,县政协召开河道治理意见交换会。", "河道治理意见交换会"],
    ["在全市第九次党代会圆满结束之际,5月8日,县委召开干部大会。", "县委干部大会"],
  ])("%s", (text, name) => {
    expect(held(text)).toEqual([name]);
  });
});

it("begins no name with what says where", () => {
  const text = "5月8日,在和平县第十六届人民代表大会第三次会议举行第二次全体会议上,代表投票。";
  expect(held(text)).toEqual(["和平县第十六届人民代表大会第三次会议", "第二次全体会议"]);
});

describe("what is reported as held", () => {
  it("is one meeting under its fullest name", () => {
    const text = "我县召开征兵工作会议\n5月8日,全县2022年度征兵工作会议召开。出席会议的还有县领导。";
    expect(held(text)).toEqual(["全县2022年度征兵工作会议"]);
  });

  it("is two where one follows the other", () => {
    const text = "5月8日,县政府召开常务会议。随后,县委召开农村工作领导小组会议。";
    expect(held(text)).toEqual(["县政府常务会议", "农村工作领导小组会议"]);
  });

  it("is two where they open together, and where a talk comes after the signing", () => {
    expect(held("县人大预备会议及主席团第一次会议5月8日召开。")).toEqual(["县人大预备会议", "主席团第一次会议"]);
    const text = "5月8日,项目签约仪式举行。\n签约仪式上,双方签订协议。\n签约座谈会上,县长沈若兰表示感谢。";
    expect(held(text)).toEqual(["项目签约仪式", "签约座谈会"]);
  });

  it("is not what is relayed, planned or spoken of", () => {
    const text = "5月8日,县委召开常委会会议,传达学习全省农村工作会议精神。会议要求,月底前召开全县动员大会。";
    expect(meetings(text)).toEqual({
      held: ["县委常委会会议"],
      conveyed: ["全省农村工作会议"],
      mentioned: ["全县动员大会"],
    });
  });

  it.each([
    "县人大常委会主任曹伯钧到河口镇调研。",
    "代表们在县会议中心报到。",
    "区安委会要尽快召开专题会研究。",
    "全镇多次召开动员会、座谈会。",
    "今年县里将举办包括竹文化节开幕式、展销签约仪式在内的系列活动。",
    "群众说:“我们刚召开了党员大会。”",
    "县红十字会举行义诊,文艺晚会在广场举行。",
  ])("is nothing in %s", (text) => {
    expect(held(text)).toEqual([]);
  });
});
