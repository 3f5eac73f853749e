import { describe, expect, it } from "vitest";
import { read } from "../facts/reading.ts";

const programs = (text: string) => [...new Set(read(text).mentions.programs.map(({ name }) => name))];

describe("programs", () => {
  it.each([
    ["全力推进“四联四帮”试点工作。", ["四联四帮"]],
    ["推出一批特色项目,如“智慧安防”小区建设项目。", ["智慧安防"]],
    ["召开创建自治区文明旗工作会议。", ["创建自治区文明旗"]],
    ["先后考察大田故居、河口老街等文化旅游项目。", []],
    ["开展“清渠净河”专项行动。", ["“清渠净河”专项行动"]],
    ["以“三比三看”活动为抓手。", ["三比三看"]],
    ["全力冲刺“开门红”“半年红”。", ["开门红", "半年红"]],
    ["深入开展党史学习教育,落实河长制。", ["党史学习教育", "河长制"]],
    ["启动农村道路畅通三年行动。", ["农村道路畅通三年行动"]],
    ["推进县域医疗卫生一体化改革。", ["县域医疗卫生一体化改革"]],
    ["会议评审了高山蔬菜冷链加工项目、河口电子产业园配套项目。", ["高山蔬菜冷链加工项目", "河口电子产业园配套项目"]],
    ["争创国家森林城市。", ["国家森林城市"]],
  ])("%s", (text, names) => {
    expect(programs(text)).toEqual(names);
  });

  it("go by one name in an article, however printed", () => {
    expect(programs("推进“县乡一体 条抓块统”试点\n深化“县乡一体、条抓块统”改革。")).toEqual(["县乡一体、条抓块统"]);
    expect(programs("创建全国文明城市是大事。要抓好全国文明城市创建工作。")).toEqual(["创建全国文明城市"]);
  });

  it.each([
    "以“跳起来摘桃子”的勇气抓项目。",
    "要有“慢不得”的紧迫感。",
    "做到“往前站、向我看、领着干”。",
    "获得“五星支部”称号。",
    "审议《乡村建设行动实施方案》。",
    "要加强队伍建设,推进各项改革。",
    "村里迎“五一”、庆丰收。",
  ])("are not in %s", (text) => {
    expect(programs(text)).toEqual([]);
  });

  it("survive a quotation that never closes", () => {
    expect(programs("要把“头雁培育工程办好,开展“归雁返乡”行动。")).toContain("“归雁返乡”行动");
  });
});
