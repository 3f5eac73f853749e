/* References as a scholar writes them; dates are ISO. */

export interface Source {
  readonly newspaper: string | null;
  readonly date: string | null;
  readonly page: string | null;
  readonly headline: string;
}

/** A sentence with its place in the press: “…” 《headline》, newspaper, date, page. */
export function citeSentence(quote: string, source: Source, language: "zh" | "en"): string {
  const { newspaper, date, page, headline } = source;
  if (language === "zh") {
    const place = [newspaper && `《${newspaper}》`, date, page && `第 ${page} 版`].filter(Boolean).join(",");
    return `“${quote}”——〈${headline}〉${place === "" ? "" : `,${place}`}`;
  }
  return `“${quote}” — ‘${headline}’${[newspaper, date, page && `p. ${page}`]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join("")}`;
}

export function citeNode(node: { readonly id: string; readonly name: string }, link: string, now: Date): string {
  return `${node.name} (${node.id}). 县志 Xianzhi, ${now.toISOString().slice(0, 10)}. ${link}`;
}

export function citeView(title: string, size: { nodes: number; edges: number }, link: string, now: Date): string {
  return `${title} (${size.nodes} nodes, ${size.edges} relations). 县志 Xianzhi, ${now.toISOString().slice(0, 10)}. ${link}`;
}
