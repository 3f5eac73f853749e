import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noChromium, openBrowser } from "./chromium.ts";
import { openExplorer } from "./explorer.ts";
import { openSite, type Site } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "xianzhi-candidates-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A magistrate here in spring, a secretary of the same name in the county beside in summer. */
function editions(): readonly string[] {
  const edition = (county: string, date: string, story: string): string => {
    const path = join(folder, `${county}-${date}.txt`);
    const head = `---\nnewspaper: 今日${county.slice(0, 2)}\ncounty: ${county}\ndate: ${date}\n---\n`;
    writeFileSync(path, `${head}县委召开常委会会议\n\n昨日,县委召开常委会会议。${story}\n`);
    return path;
  };
  return [
    edition("开化县", "2020-03-02", "县委书记鲁霞光主持会议并讲话。县长毛焮明参加会议。"),
    edition("常山县", "2020-06-02", "县委书记毛焮明主持会议并讲话。"),
    edition("开化县", "2020-03-04", "县委书记鲁霞光主持会议。县水利局局长王伟参加会议。"),
    edition("开化县", "2020-04-04", "县委书记鲁霞光主持会议。县教育局副局长王伟参加会议。"),
    edition("开化县", "2020-05-04", "县委书记鲁霞光主持会议。县水利局局长王伟参加会议。"),
    edition("开化县", "2020-06-04", "县委书记鲁霞光主持会议。县教育局副局长王伟参加会议。"),
  ];
}

describe.skipIf(noChromium)("who else a person may be", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(editions());
  });
  afterAll(() => site?.close());

  test.each([
    ["zh-CN", "可能是同一人", "未证实", "开化县县长见报至2020年3月1日，常山县县委书记自2020年6月1日见报"],
    [
      "en-GB",
      "May be the same person",
      "unconfirmed",
      "县长 (开化县) seen until 1 March 2020, 县委书记 (常山县) from 1 June 2020",
    ],
  ])("is told with reasons in words (%s), and is reached by keyboard", async (locale, title, mark, transfer) => {
    const browser = await openBrowser({ locale });
    const { page, reader, search, complaints } = await openExplorer(browser, site.url);
    await search("毛焮明");
    await page.locator(".hit", { hasText: "县长" }).first().click();
    const section = reader.locator(".section", { has: page.getByRole("heading", { name: title }) });
    await section.waitFor();
    const words = ((await section.textContent()) ?? "").replaceAll(/\s+/g, " ");
    for (const part of [mark, transfer, "%", "衢州市"]) expect(words).toContain(part);
    await section.getByRole("button", { name: "毛焮明" }).focus();
    await page.keyboard.press("Enter");
    await reader.locator(".kind-line", { hasText: "常山县" }).waitFor();
    await section.locator(".candidate-line", { hasText: "开化县" }).waitFor();
    expect(complaints).toEqual([]);
    await browser.close();
  });

  test("two of a name in two bureaus are two, each with the other as a namesake, and so is an old link to the name", async () => {
    const browser = await openBrowser({ locale: "zh-CN" });
    const { page, reader, search } = await openExplorer(browser, site.url);
    await search("王伟");
    await page.locator(".hit", { hasText: "水利局" }).first().click();
    const section = reader.locator(".section", { has: page.getByRole("heading", { name: "同名者" }) });
    await section.getByText("县教育局副局长").waitFor();
    await section.getByRole("button", { name: "王伟" }).click();
    await section.getByText("县水利局局长").waitFor();
    await page.goto("about:blank");
    await page.goto(`${site.url}/#focus=node&at=${encodeURIComponent("person/开化县/王伟")}`);
    await section.getByText("县水利局局长").waitFor();
    expect(await reader.getByRole("alert").textContent()).toContain("person/开化县/王伟");
    expect(await section.getByRole("button", { name: "王伟" }).count()).toBe(2);
    await browser.close();
  });

  test("is not mentioned of someone whom nobody resembles", async () => {
    const browser = await openBrowser();
    const { page, reader, search } = await openExplorer(browser, site.url);
    await search("鲁霞光");
    await page.locator(".hit", { hasText: "鲁霞光" }).first().click();
    await reader.locator("h2", { hasText: "鲁霞光" }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await reader.getByRole("heading", { name: "可能是同一人" }).count()).toBe(0);
    await browser.close();
  });
});
