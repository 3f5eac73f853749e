import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

/** Where Debian, Ubuntu, Fedora, macOS and Windows keep a Chromium; CHROMIUM names another. */
const places = [
  process.env.CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const path = places.find((place) => place !== "" && existsSync(place)) ?? null;

if (path === null) {
  process.stderr.write("No Chromium found (apt-get install chromium, or set CHROMIUM): the page is not tested.\n");
}

/** True where the page cannot be tested. */
export const noChromium = path === null;

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with a profile of its own, removed when it closes. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  if (path === null) throw new Error("No Chromium found.");
  const profile = mkdtempSync(join(tmpdir(), "xianzhi-chromium-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: true,
    args: quiet,
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  browser.on("close", () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return browser;
}
