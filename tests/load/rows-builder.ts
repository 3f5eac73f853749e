import type { Value } from "../../server/domain/fact.ts";
import type { EdgeRow, EditionRows, NodeRow } from "../../server/domain/rows.ts";
import type { NodeKind, RelationKind } from "../../server/model/kinds.ts";

type Properties = Readonly<Record<string, Value>>;

export interface EditionHead {
  readonly id: string;
  readonly newspaper: string;
  readonly county: string;
  readonly date: string;
}

/** Writes the rows of one edition by hand, sentence by sentence, so that tests need no reading of text. */
export class RowsBuilder {
  readonly #head: EditionHead;
  readonly #nodes = new Map<string, NodeRow>();
  readonly #edges = new Map<string, EdgeRow>();
  #article = "";
  #text = "";

  constructor(head: EditionHead) {
    this.#head = head;
    const { id, newspaper, county, date } = head;
    this.#node("Edition", id, { name: `${newspaper} ${date}`, newspaper, county, date, dateBasis: "printed" });
  }

  #node(kind: NodeKind, id: string, properties: Properties): NodeRow {
    const node = { kind, id, properties };
    this.#nodes.set(id, node);
    return node;
  }

  /** Begins an article; its text is the headline and the body, one line break between. */
  article(key: string, headline: string, body: string, properties: Properties = {}): this {
    const { id, newspaper, county, date } = this.#head;
    this.#article = `${id.replace("edition/", "article/")}/${key}`;
    this.#text = `${headline}\n${body}`;
    const own = { headline, text: this.#text, kind: "news", edition: id, newspaper, county, date, eventDate: date };
    this.#node("Article", this.#article, { ...own, ...properties });
    return this.#edge("IN", ["Article", this.#article], ["Edition", id], this.#evidence(headline, "printed"));
  }

  #evidence(quote: string, rule: string): Properties {
    const start = this.#text.indexOf(quote);
    if (start < 0) throw new Error(`not in the article: ${quote}`);
    const place = { article: this.#article, edition: this.#head.id, date: this.#head.date };
    return { ...place, quote, start, end: start + quote.length, rule, basis: "stated" };
  }

  #edge(
    kind: RelationKind,
    [fromKind, from]: readonly [NodeKind, string],
    [toKind, to]: readonly [NodeKind, string],
    properties: Properties,
  ): this {
    const id = [
      "fact",
      kind,
      this.#article,
      from,
      to,
      properties.kind ?? properties.role ?? properties.start ?? "",
    ].join("|");
    this.#edges.set(id, { kind, id, from, to, fromKind, toKind, properties });
    return this;
  }

  /** A node, and that the current article mentions it as `printed`. */
  mention(kind: NodeKind, id: string, properties: Properties, printed: string): NodeRow {
    const node = this.#node(kind, id, properties);
    this.#edge("MENTIONS", ["Article", this.#article], [kind, id], {
      ...this.#evidence(printed, "mention"),
      printed: [printed],
    });
    return node;
  }

  /** A relation that `quote`, a sentence of the current article, states. */
  says(relation: RelationKind, from: NodeRow, to: NodeRow, quote: string, properties: Properties = {}): this {
    const evidence = { ...this.#evidence(quote, `test-${relation.toLowerCase()}`), ...properties };
    return this.#edge(relation, [from.kind, from.id], [to.kind, to.id], evidence);
  }

  /** The current article itself as an end of a relation. */
  get current(): NodeRow {
    return { kind: "Article", id: this.#article, properties: {} };
  }

  /** How two things stand to one another, which the current article implies without a sentence of its own for it. */
  stands(relation: "OF" | "UNDER", from: NodeRow, to: NodeRow): this {
    this.#nodes.set(to.id, to);
    const evidence = { ...this.#evidence(this.#text.split("\n")[0] ?? "", "test-structure"), basis: "inferred" };
    return this.#edge(relation, [from.kind, from.id], [to.kind, to.id], { ...evidence, reason: "structure" });
  }

  rows(sha256: string): EditionRows {
    return { edition: this.#head.id, sha256, nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }
}
