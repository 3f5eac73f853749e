import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noChromium, openBrowser } from "./chromium.ts";
import { type Explorer, openExplorer } from "./explorer.ts";
import { openSite, type Site, twoCounties } from "./site.ts";
import { soon } from "./soon.ts";

describe.skipIf(noChromium)("the explorer", () => {
  let site: Site;
  let browser: BrowserContext;
  let explorer: Explorer;

  beforeAll(async () => {
    site = await openSite(twoCounties);
    browser = await openBrowser({ permissions: ["clipboard-read", "clipboard-write"] });
    explorer = await openExplorer(browser, site.url);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("shows the newest edition at first sight, named and counted", async () => {
    const { page } = explorer;
    await page.locator(".title-line h1").waitFor();
    await soon(() => page.locator(".title-line h1").textContent()).toMatch(/\d{4}年\d+月\d+日/);
    await soon(() => page.locator(".title-line p").textContent()).toMatch(
      /\d+ 篇报道 · \d+ 人 · \d+ 场会议 · \d+ 项举措/,
    );
    expect((await explorer.names()).length).toBeGreaterThan(20);
    const painted = await page.locator(".canvas-ground canvas").last().screenshot();
    expect(painted.byteLength).toBeGreaterThan(20_000);
  });

  test("finds a person by initials, expands her, and shows the sentence behind an edge in its article", async () => {
    const { page, reader } = explorer;
    await explorer.search("lxg");
    await soon(() => page.locator(".hit").first().textContent()).toContain("鲁霞光");
    await page.locator("#search").press("Enter");
    await reader.locator("h2", { hasText: "鲁霞光" }).waitFor();
    await soon(() => reader.textContent()).toContain("县委书记");

    const before = (await explorer.names()).length;
    await explorer.doubleClickNode("鲁霞光");
    await page.locator(".notice.done").waitFor();
    expect((await explorer.names()).length).toBeGreaterThan(before);

    await explorer.clickEdge("鲁霞光", "县委书记");
    const quote = await reader.locator(".evidence mark").first().textContent();
    expect(quote).toContain("鲁霞光");

    await reader.locator(".source").first().click();
    await reader.locator(".part-headline").waitFor();
    const lit = await reader.locator(".lit").allTextContents();
    expect(lit.join("")).toBe(quote);
    await soon(() => reader.locator(".mention", { hasText: "鲁霞光" }).count()).toBeGreaterThan(1);
    await soon(() => isInSight(explorer, ".lit")).toBe(true);
  });

  test("a mention in the article leads to its node", async () => {
    const { reader } = explorer;
    const name = (await reader.locator(".in-byline .mention").first().textContent()) ?? "";
    await reader.locator(".in-byline .mention").first().click();
    await reader.locator("h2", { hasText: name }).waitFor();
    await soon(() => explorer.names()).toContain(name);
  });

  test("undo and redo step through what was expanded", async () => {
    const { page } = explorer;
    const before = (await explorer.names()).length;
    await page.getByRole("button", { name: "撤销" }).click();
    const after = (await explorer.names()).length;
    expect(after).toBeLessThan(before);
    await page.getByRole("button", { name: "重做" }).click();
    expect((await explorer.names()).length).toBe(before);
  });

  test("a hidden kind leaves the canvas and comes back where it was", async () => {
    const { page } = explorer;
    const before = await explorer.names();
    await page.getByRole("switch", { name: "隐藏人物" }).click();
    await soon(() => explorer.names()).not.toContain("鲁霞光");
    await page.getByRole("switch", { name: "显示人物" }).click();
    expect([...(await explorer.names())].sort()).toEqual([...before].sort());
  });

  test("the link restores the whole view in another browser", async () => {
    const { page } = explorer;
    await explorer.clickNode("鲁霞光");
    await page.getByRole("button", { name: "分享与导出" }).click();
    await page.getByRole("button", { name: "复制链接" }).click();
    await page.getByText("链接已复制").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await openBrowser();
    try {
      const copy = await openExplorer(other, link);
      await copy.reader.locator("h2", { hasText: "鲁霞光" }).waitFor();
      await soon(async () => [...(await copy.names())].sort()).toEqual([...(await explorer.names())].sort());
      expect(copy.complaints).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test("the browser's back returns to what was read before", async () => {
    const { page, reader } = explorer;
    const before = await reader.locator("h2").first().textContent();
    await reader.locator(".section .node-link").first().click();
    await soon(() => reader.locator("h2").first().textContent()).not.toBe(before);
    await page.waitForTimeout(400);
    await page.goBack();
    await soon(() => reader.locator("h2").first().textContent()).toBe(before);
  });

  test("the table holds what the canvas holds, sorts, and opens sentences", async () => {
    const { page, reader } = explorer;
    const names = await explorer.names();
    await page.getByRole("button", { name: "表", exact: true }).click();
    const rows = page.locator(".table-scroll tbody tr");
    await soon(() => rows.count()).toBe(names.length);
    await page.locator("thead").getByRole("button", { name: "名称" }).click();
    await soon(() => page.locator("thead th").first().getAttribute("aria-sort")).toBe("ascending");
    await page.getByRole("tab", { name: /^关系/ }).click();
    await rows.first().getByRole("button").click();
    await reader.locator(".evidence").first().waitFor();
    await page.getByRole("button", { name: "图", exact: true }).first().click();
  });

  test("two people are joined by a path, each hop with its sentence", async () => {
    const { page, reader } = explorer;
    await page.getByRole("button", { name: "两者如何相连" }).click();
    const ends = reader.locator(".path-end input");
    for (const [at, name] of ["鲁霞光", "毛焮明"].entries()) {
      await ends.nth(at).fill(name);
      await reader.locator(".hit", { hasText: name }).first().click();
    }
    await reader.locator(".way .evidence mark").first().waitFor();
    await reader.getByRole("button", { name: "在图上显示" }).first().click();
    await soon(() => explorer.names()).toContain("毛焮明");
  });

  test("English has the same page", async () => {
    const { page } = explorer;
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByText("How are two connected?").first().waitFor();
    await soon(() => page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: "切换为中文" }).click();
  });

  test("everything on the canvas can be taken away as a file", async () => {
    const { page } = explorer;
    const endings: string[] = [];
    for (const name of [
      "图片 PNG",
      "矢量图 SVG",
      "节点表 CSV",
      "关系表 CSV",
      "GraphML",
      "GEXF（含日期）",
      "Cytoscape JSON",
      "JSON-LD",
    ]) {
      await page.getByRole("button", { name: "分享与导出" }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name, exact: true }).click(),
      ]);
      expect(await file.failure()).toBeNull();
      endings.push(file.suggestedFilename().split(".").slice(1).join("."));
    }
    expect(endings).toEqual(["png", "svg", "nodes.csv", "relations.csv", "graphml", "gexf", "cyjs", "jsonld"]);
  });

  test("nothing went wrong in the browser meanwhile", () => expect(explorer.complaints).toEqual([]));

  test("an expansion that fails says so, and trying again works", async () => {
    const { page } = explorer;
    await page.goto(site.url);
    await page.reload();
    await explorer.search("汪黎云");
    await page.locator("#search").press("Enter");
    await soon(() => explorer.names()).toContain("汪黎云");
    const before = (await explorer.names()).length;
    await page.route("**/graphql", (route) => route.abort());
    await page.locator(".panel-actions").getByRole("button", { name: "展开" }).click();
    await page.locator(".notice.failure", { hasText: "连不上服务器" }).waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "重试" }).click();
    await soon(async () => (await explorer.names()).length).toBeGreaterThan(before);
  });

  test("a slow expansion can be called off", async () => {
    const { page } = explorer;
    const before = (await explorer.names()).length;
    await page.route("**/graphql", async (route) => {
      await new Promise((done) => setTimeout(done, 3000));
      await route.continue().catch(() => {});
    });
    await explorer.doubleClickNode("四维考评");
    await page.locator(".notice.progress").getByRole("button", { name: "取消" }).click();
    await page.locator(".notice").waitFor({ state: "detached" });
    await page.unrouteAll({ behavior: "ignoreErrors" });
    expect((await explorer.names()).length).toBe(before);
  });
});

async function isInSight({ page }: Explorer, selector: string): Promise<boolean> {
  return await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
}
