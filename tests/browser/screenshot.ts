import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { openBrowser } from "./chromium.ts";
import { type Explorer, openExplorer } from "./explorer.ts";
import { openSite, type Site } from "./site.ts";

/* `npm run screenshots`: the pictures of the README, taken of the real page over the editions of the repository. */

const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));

interface Picture {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly pose: (explorer: Explorer) => Promise<void>;
}

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/** The sample edition is the oldest of the editions. */
async function openSample({ page }: Explorer): Promise<void> {
  await page.locator(".editions button").last().click();
  await page.waitForTimeout(1500);
}

async function lookUp({ page, reader }: Explorer, name: string): Promise<void> {
  await page.locator("#search").fill(name);
  await page.locator(".hit", { hasText: name }).first().click();
  await reader
    .locator("h2, .part-headline", { hasText: name.slice(0, 4) })
    .first()
    .waitFor();
}

async function readEvidence(explorer: Explorer): Promise<void> {
  await openSample(explorer);
  await lookUp(explorer, "鲁霞光");
  await explorer.clickEdge("鲁霞光", "县委领导干部会议");
  await explorer.reader.locator(".evidence").first().waitFor();
}

const pictures: readonly Picture[] = [
  {
    name: "overview",
    pose: async (explorer) => {
      await openSample(explorer);
      await explorer.reader.locator(".contents").waitFor();
      await explorer.page.locator(".side").evaluate((side) => side.scrollTo(0, 0));
    },
  },
  {
    name: "person",
    pose: async (explorer) => {
      await openSample(explorer);
      await lookUp(explorer, "鲁霞光");
      await explorer.page.locator(".side").evaluate((side) => side.scrollTo(0, 0));
    },
  },
  { name: "evidence", pose: readEvidence },
  {
    name: "article",
    options: { colorScheme: "dark" },
    pose: async (explorer) => {
      await readEvidence(explorer);
      await explorer.reader.locator(".source").first().click();
      await explorer.reader.locator(".lit").first().waitFor();
    },
  },
  {
    name: "path",
    pose: async (explorer) => {
      const { page, reader } = explorer;
      await openSample(explorer);
      await page.locator(".side").evaluate((side) => side.scrollTo(0, 0));
      await page.locator(".side > .button").click();
      for (const [at, name] of ["郑裕财", "汪黎云"].entries()) {
        await reader.locator(".path-end input").nth(at).fill(name);
        await reader.locator(".hit", { hasText: name }).first().click();
      }
      await reader.locator(".way header button").first().click();
    },
  },
  {
    name: "table",
    options: { locale: "en-GB" },
    pose: async (explorer) => {
      await openSample(explorer);
      await explorer.page.keyboard.press("t");
      await lookUp(explorer, "县乡一体");
    },
  },
  { name: "phone", options: phone, pose: async (explorer) => void (await explorer.names()) },
];

async function take(site: Site, { name, options, pose }: Picture): Promise<void> {
  const browser = await openBrowser(options);
  try {
    const explorer = await openExplorer(browser, site.url);
    await explorer.names();
    await pose(explorer);
    await explorer.page.mouse.move(2, 2);
    await explorer.page.waitForTimeout(1200);
    await explorer.page.screenshot({ path: `${folder}${name}.png` });
    process.stdout.write(`docs/images/${name}.png\n`);
  } finally {
    await browser.close();
  }
}

mkdirSync(folder, { recursive: true });
const site = await openSite({ seeds: true });
try {
  for (const picture of pictures) await take(site, picture);
} finally {
  await site.close();
}
