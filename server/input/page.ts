import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { EditionHead } from "../domain/edition.ts";
import type { Record } from "./edition.ts";
import { InputError } from "./error.ts";
import { dayOf } from "./head.ts";

/** A page of a digital newspaper, before anyone reads it. */
export interface WebPage {
  readonly head: Partial<EditionHead>;
  readonly record: Record;
}

/** As much of a DOM node as printing it takes; linkedom brings no types for a program without DOM types. */
interface Node {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

type Parsed = ReturnType<typeof parseHTML>["document"];

const blockTags = new Set(
  "P DIV BR LI TR H1 H2 H3 H4 H5 H6 SECTION ARTICLE TABLE UL OL DL DT DD BLOCKQUOTE FIGURE FIGCAPTION HR FOUNDER-CONTENT".split(
    " ",
  ),
);

/** Prints an element as lines: one for each paragraph. */
function linesOf(node: Node): string {
  let text = "";
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) text += child.textContent?.replace(/[\t\r\n ]+/gu, " ") ?? "";
      const tag = child.tagName?.toUpperCase() ?? "";
      if (child.nodeType !== 1 || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/u.test(tag)) continue;
      const block = blockTags.has(tag);
      if (block) text += "\n";
      walk(child);
      if (block) text += "\n";
    }
  };
  walk(node);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Reads `<name>value</name>` from the comment in which one widespread publishing system keeps an article's data. */
function property(html: string, name: string): string | null {
  const comment = /<!--enpproperty([\s\S]*?)\/?enpproperty-->/u.exec(html)?.[1] ?? "";
  const value = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, "u").exec(comment)?.[1] ?? "";
  return value.replace(/<[^>]+>/gu, " ").trim() || null;
}

function meta(document: Parsed, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = document.querySelector(
      `meta[name="${name}" i], meta[property="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = found?.getAttribute("content")?.trim();
    if (content) return content;
  }
  return null;
}

const textAt = (document: Parsed, ...selectors: readonly string[]): string | null => {
  for (const selector of selectors) {
    const text = document.querySelector(selector)?.textContent?.replace(/\s+/gu, " ").trim();
    if (text) return text;
  }
  return null;
};

/** The main text, with the headline, date and page that a digital newspaper's page states about itself. */
export function webPage(html: string, file: string): WebPage {
  const { document } = parseHTML(html);
  const headline =
    property(html, "title") ??
    textAt(document, "founder-title") ??
    meta(document, "ArticleTitle", "og:title") ??
    textAt(document, "h1");
  const written =
    property(html, "date") ??
    textAt(document, "founder-date") ??
    meta(document, "PubDate", "publishdate", "article:published_time", "datePublished", "date");
  const page = property(html, "pagename") ?? textAt(document, "founder-pagename") ?? meta(document, "page");
  const newspaper = meta(document, "newspaper") ?? property(html, "papername") ?? textAt(document, "founder-papername");
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta(document, "og:url");
  const title = textAt(document, "title");
  const content = document.querySelector("founder-content");
  let story = content === null ? "" : linesOf(content);
  if (story === "") {
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 40,
    }).parse();
    story = article?.content ? linesOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body) : "";
  }
  if (story === "")
    throw new InputError(file, null, "The page has no main text: give the page of an article or of an edition.");
  const named = headline ?? title?.split(/\s*[-_|—–]\s*/u)[0] ?? null;
  // Main text often repeats the headline as its first line.
  const first = story.split("\n", 1)[0] ?? "";
  const own = named !== null && first.replace(/\s/gu, "") === named.replace(/\s/gu, "");
  const text = own ? story.slice(first.length + 1) : story;
  const head = { newspaper, date: written === null ? null : dayOf(written), page, source: url };
  return { head, record: { headline: named, text, page, url, line: 1 } };
}
