import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noChromium, openBrowser } from "./chromium.ts";
import { type Explorer, openExplorer } from "./explorer.ts";
import { openSite, type Site, seeds } from "./site.ts";
import { soon } from "./soon.ts";

describe.skipIf(noChromium)("on a phone", () => {
  let site: Site;
  let browser: BrowserContext;
  let explorer: Explorer;

  beforeAll(async () => {
    site = await openSite(seeds);
    browser = await openBrowser({ viewport: { width: 390, height: 844 }, hasTouch: true });
    explorer = await openExplorer(browser, site.url);
    await explorer.names();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("one region shows at a time, and nothing is wider than the screen", async () => {
    const { page, canvas, reader } = explorer;
    expect([await canvas.isVisible(), await reader.isVisible()]).toEqual([true, false]);
    for (const name of ["筛选", "图", "详情"]) {
      await page.locator(".tabs").getByRole("button", { name }).click();
      await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    expect([await canvas.isVisible(), await reader.isVisible()]).toEqual([false, true]);
    await page.locator(".tabs").getByRole("button", { name: "图" }).click();
  });

  test("a tap selects, the bar leads to the details, and back to the canvas", async () => {
    const { page, canvas, reader } = explorer;
    await explorer.clickNode("鲁霞光");
    await page.locator(".selection").getByRole("button", { name: "详情" }).click();
    await reader.locator("h2", { hasText: "鲁霞光" }).waitFor();
    await reader.getByRole("button", { name: "在图上定位" }).click();
    await soon(() => canvas.isVisible()).toBe(true);
  });

  test("the table scrolls within the screen", async () => {
    const { page } = explorer;
    await page.getByRole("button", { name: "表", exact: true }).click();
    await page.locator(".table-scroll tbody tr").first().waitFor();
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
