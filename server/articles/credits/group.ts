import type { BylineName, BylineRole } from "../../domain/article.ts";
import { surelyName } from "./names.ts";
import type { Piece } from "./pieces.ts";
import { withVerb } from "./roles.ts";

/** The names credited so far, and those that wait for a word behind them. */
export class CreditGroup {
  readonly names: BylineName[] = [];
  /** What the word in front says of the names that follow it. */
  roles: readonly BylineRole[] = [];
  /** Whether a word for a role stands in front of what is read. */
  headed = false;
  /** Whether the pictures are said to be given by those who are named, not taken. */
  provided = false;
  #waiting: { piece: Piece; roles: readonly BylineRole[] }[] = [];

  get size(): number {
    return this.#waiting.length;
  }

  /** Begins anew behind a word that says what the names after it did. */
  head(roles: readonly BylineRole[]): void {
    this.roles = roles;
    this.headed = true;
  }

  add(piece: Piece): void {
    this.#waiting.push({ piece, roles: this.roles });
  }

  /** 甲 乙 摄: what those who wait did is said behind them. */
  tell(verb: readonly BylineRole[]): void {
    this.#waiting = this.#waiting.map(({ piece, roles }) => ({ piece, roles: withVerb(roles, verb) }));
    this.end();
  }

  /** Credits those who wait. */
  close(): void {
    for (const { piece, roles } of this.#waiting) {
      const alone = roles.length === 0;
      for (const role of alone ? (["reporter"] as const) : roles) {
        const rule = alone ? "byline/bare" : this.provided ? "byline/provided" : "byline/credited";
        this.names.push({ ...piece, role, rule });
      }
    }
    this.#waiting = [];
  }

  /** Credits those who wait, and forgets what stood in front of them. */
  end(): void {
    this.close();
    this.roles = [];
    this.headed = false;
  }

  /** Whether somebody is named beyond doubt. */
  holdsSureName(): boolean {
    return this.names.some(({ name }) => surelyName(name)) || this.#waiting.some(({ piece }) => surelyName(piece.name));
  }
}
