import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noChromium, openBrowser } from "./chromium.ts";
import { type Explorer, openExplorer } from "./explorer.ts";
import { openSite, type Site, twoCounties } from "./site.ts";
import { soon } from "./soon.ts";

describe.skipIf(noChromium)("without a mouse", () => {
  let site: Site;
  let browser: BrowserContext;
  let explorer: Explorer;
  const press = (key: string) => explorer.page.keyboard.press(key);

  beforeAll(async () => {
    site = await openSite(twoCounties);
    browser = await openBrowser();
    explorer = await openExplorer(browser, site.url);
    await explorer.names();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("`/` searches, arrows choose, Enter opens, Escape clears", async () => {
    const { page, reader } = explorer;
    await press("/");
    await page.keyboard.type("wang liyun");
    await page.locator(".hit", { hasText: "汪黎云" }).waitFor();
    await press("ArrowDown");
    await press("ArrowUp");
    await press("Enter");
    await reader.locator("h2", { hasText: "汪黎云" }).waitFor();
    await press("/");
    await page.keyboard.type("no such person");
    await page.locator(".hits-foot strong").waitFor();
    await press("Escape");
    await soon(() => page.locator("#search").inputValue()).toBe("");
  });

  test("who searches again at once after choosing sees the new list", async () => {
    const { page } = explorer;
    await press("Escape");
    await press("/");
    await page.keyboard.type("wang liyun");
    await page.locator(".hit", { hasText: "汪黎云" }).waitFor();
    await press("Enter");
    await press("/");
    await page.keyboard.type("no such person");
    await page.locator(".hits-foot strong").waitFor();
    await press("Escape");
    await press("Escape");
    await page.locator(".hits").waitFor({ state: "hidden" });
  });

  test("on the canvas arrows move, E expands, M opens the menu, Delete removes, Ctrl+Z brings back", async () => {
    const { page, canvas } = explorer;
    await canvas.focus();
    await soon(() => explorer.names()).toContain("汪黎云");
    const before = (await explorer.names()).length;
    await press("e");
    await soon(async () => (await explorer.names()).length).toBeGreaterThan(before);
    const expanded = (await explorer.names()).length;
    await press("m");
    await page.getByRole("menuitem").first().waitFor();
    await press("Escape");
    await soon(() => page.getByRole("menu").count()).toBe(0);
    await soon(() => canvas.evaluate((element) => document.activeElement === element)).toBe(true);
    await press("Delete");
    await soon(() => explorer.names()).not.toContain("汪黎云");
    await press("Control+z");
    await soon(async () => (await explorer.names()).length).toBe(expanded);
    await press("ArrowRight");
    await press("Enter");
    await page.locator("#reader h2").first().waitFor();
  });

  test("T shows the table, whose names are buttons", async () => {
    const { page, canvas, reader } = explorer;
    await canvas.focus();
    await press("t");
    const first = page.locator(".table-scroll tbody button").first();
    const name = (await first.locator("span").textContent()) ?? "";
    await first.focus();
    await press("Enter");
    await reader
      .locator("h2, .part-headline", { hasText: name.slice(0, 6) })
      .first()
      .waitFor();
  });

  test("? explains, Escape closes", async () => {
    const { page } = explorer;
    await press("?");
    await page.getByRole("dialog").waitFor();
    await press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });

  test("every control has a name", async () => {
    const nameless = await explorer.page
      .locator("button, input, [role=switch], [role=separator]")
      .evaluateAll((elements) =>
        elements
          .filter((element) => !(element.textContent?.trim() || element.ariaLabel || element.id === "as-of"))
          .map((element) => element.outerHTML.slice(0, 120)),
      );
    expect(nameless).toEqual([]);
  });
});
