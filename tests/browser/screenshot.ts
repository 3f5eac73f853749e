import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions } from "playwright-core";
import { openBrowser } from "./chromium.ts";
import { type Explorer, openExplorer } from "./explorer.ts";
import { openSite, type Site, seeds } from "./site.ts";

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
  await page.locator(".side").evaluate((side) => side.scrollTo(0, 0));
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

async function readArticle(explorer: Explorer): Promise<void> {
  await readEvidence(explorer);
  await explorer.reader.locator(".source").first().click();
  await explorer.reader.locator(".lit").first().waitFor();
}

const pictures: readonly Picture[] = [
  {
    name: "overview",
    pose: async (explorer) => {
      await openSample(explorer);
      await explorer.reader.locator(".contents").waitFor();
    },
  },
  { name: "evidence", pose: readArticle },
  ...(
    [
      ["post", "县委书记"],
      ["meeting", "县委领导干部会议"],
      ["program", "县乡一体"],
    ] as const
  ).map(
    ([name, text]): Picture => ({
      name,
      pose: async (explorer) => {
        await openSample(explorer);
        await lookUp(explorer, text);
      },
    }),
  ),
  { name: "dark", options: { colorScheme: "dark" }, pose: readArticle },
  {
    name: "path",
    pose: async (explorer) => {
      const { page, reader } = explorer;
      await openSample(explorer);
      await page.locator(".side > .button").click();
      for (const [at, name] of ["毛焮明", "汪黎云"].entries()) {
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

/** A paper's run of two years with holes in it, all of it the invented edition under other dates. */
function inventedRun(place: string): void {
  const edition = readFileSync(new URL("../gold/editions/sinan-2022-06-15/edition.txt", import.meta.url), "utf8");
  const [, , ...articles] = edition.split("\n");
  const week = 7 * 86_400_000;
  for (let at = 0; at < 104; at++) {
    if (at % 9 === 4 || (at > 40 && at < 52)) continue;
    const date = new Date(Date.UTC(2020, 5, 17) + at * week).toISOString().slice(0, 10);
    const head = `---\nnewspaper: 今日思南\ncounty: 思南县\ndate: ${date}\n---\n`;
    writeFileSync(join(place, `${date}.txt`), `${head}${articles.join("\n")}`);
  }
}

const coverage: Picture = {
  name: "coverage",
  pose: async ({ page }) => {
    await page.locator(".side").evaluate((side) => side.scrollTo(0, side.scrollHeight));
  },
};

/** The pictures named on the command line; all where none is. */
function wanted({ name }: Picture): boolean {
  const names = process.argv.slice(2);
  return names.length === 0 || names.includes(name);
}

mkdirSync(folder, { recursive: true });
const site = await openSite(seeds);
try {
  for (const picture of pictures.filter(wanted)) await take(site, picture);
} finally {
  await site.close();
}

if (wanted(coverage)) await takeRun();

async function takeRun(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "xianzhi-run-"));
  inventedRun(place);
  const run = await openSite([place]);
  try {
    await take(run, coverage);
  } finally {
    await run.close();
    rmSync(place, { recursive: true });
  }
}
