import type { Core } from "cytoscape";
import type { BrowserContext, Locator, Page } from "playwright-core";

/** The page as a reader uses it. */
export interface Explorer {
  readonly page: Page;
  readonly reader: Locator;
  readonly canvas: Locator;
  /** What the page wrote to the console as an error, and what it threw. */
  readonly complaints: readonly string[];
  search(text: string): Promise<void>;
  /** Names of the nodes on the canvas. */
  names(): Promise<readonly string[]>;
  /** Clicks a node on the canvas where it is painted. */
  clickNode(name: string, button?: "left" | "right"): Promise<void>;
  doubleClickNode(name: string): Promise<void>;
  /** Clicks the line between two nodes. */
  clickEdge(from: string, to: string): Promise<void>;
}

interface Ground extends HTMLElement {
  readonly _cyreg: { readonly cy: Core };
}

type Spot = { readonly x: number; readonly y: number };

/** Opens the page at an address and waits until the canvas has come to rest. */
export async function openExplorer(browser: BrowserContext, url: string): Promise<Explorer> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(url);
  const explorer: Explorer = {
    page,
    reader: page.locator("#reader"),
    canvas: page.locator("#canvas"),
    complaints,
    async search(text) {
      await page.locator("#search").fill(text);
      await page.locator(".hits .hit").first().waitFor();
    },
    names: () => inCanvas(page, (cy) => cy.nodes().map((node) => String(node.data("full")))),
    async clickNode(name, button = "left") {
      const { x, y } = await spotOf(page, name, null);
      await page.mouse.click(x, y, { button });
    },
    async doubleClickNode(name) {
      const { x, y } = await spotOf(page, name, null);
      await page.mouse.dblclick(x, y, { delay: 20 });
    },
    async clickEdge(from, to) {
      const { x, y } = await spotOf(page, from, to);
      await page.mouse.click(x, y);
    },
  };
  return explorer;
}

async function inCanvas<T>(page: Page, ask: (cy: Core) => T): Promise<T> {
  await page.locator(".canvas-ground canvas").first().waitFor({ state: "attached" });
  const ground = page.locator(".canvas-ground");
  return (await ground.evaluate(
    (element, source) => new Function("cy", `return (${source})(cy)`)((element as Ground)._cyreg.cy),
    ask.toString(),
  )) as T;
}

/** Where a node, or the middle of the line between two, is painted on the page; waits until it stands still. */
async function spotOf(page: Page, one: string, other: string | null): Promise<Spot> {
  let last: Spot | null = null;
  for (let attempt = 0; attempt < 60; attempt++) {
    const found: Spot | null = await page.locator(".canvas-ground").evaluate(
      (element, [from, to]) => {
        const { cy } = (element as Ground)._cyreg;
        const named = (name: string | null) => cy.nodes().filter((node) => node.data("full") === name);
        const corner = element.getBoundingClientRect();
        const line = to === null ? undefined : named(from).edgesWith(named(to)).edges().first();
        const at = line === undefined ? named(from).nodes().first().renderedPosition() : line.renderedMidpoint();
        return at === undefined ? null : { x: corner.x + at.x, y: corner.y + at.y };
      },
      [one, other] as const,
    );
    if (found !== null && last !== null && Math.hypot(found.x - last.x, found.y - last.y) < 0.5) return found;
    last = found;
    await page.waitForTimeout(100);
  }
  throw new Error(`${one}${other === null ? "" : ` — ${other}`} is not on the canvas.`);
}
