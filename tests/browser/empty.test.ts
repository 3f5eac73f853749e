import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noChromium, openBrowser } from "./chromium.ts";
import { openExplorer } from "./explorer.ts";
import { openSite, type Site } from "./site.ts";

describe.skipIf(noChromium)("a store with nothing in it", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite([]);
  });
  afterAll(() => site?.close());

  test("the page says how to load an edition, in the reader's language", async () => {
    for (const [locale, words] of [
      ["zh-CN", "还没有载入任何报纸"],
      ["en-GB", "No newspaper is loaded yet"],
    ] as const) {
      const browser = await openBrowser({ locale });
      const { page, complaints } = await openExplorer(browser, site.url);
      await page.getByRole("heading", { name: words }).waitFor();
      expect(await page.locator("pre").textContent()).toContain("load");
      expect(complaints).toEqual([]);
      await browser.close();
    }
  });

  test("a server that has gone away is named, and trying again works once it is back", async () => {
    const browser = await openBrowser();
    const { page } = await openExplorer(browser, site.url);
    await page.getByRole("heading").waitFor();
    await page.route("**/graphql", (route) => route.abort());
    await page.reload();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("连不上服务器");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByRole("heading", { name: "还没有载入任何报纸" }).waitFor();
    await browser.close();
  });
});
