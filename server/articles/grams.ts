import { matchesOf } from "../domain/matches.ts";
import type { Draft } from "./drafts.ts";
import type { Labelled } from "./labels.ts";

/** Runs of three characters, by which texts that speak of the same things are known: names above all. */
export class Grams {
  readonly #blocks = new WeakMap<Labelled, ReadonlySet<string>>();
  readonly #drafts = new WeakMap<Draft, ReadonlySet<string>>();

  #block(block: Labelled): ReadonlySet<string> {
    let found = this.#blocks.get(block);
    if (found === undefined) {
      const grams = new Set<string>();
      for (const { 0: run } of matchesOf(block.read, /\p{Script=Han}{3,}/gu)) {
        for (let at = 0; at + 3 <= run.length; at++) grams.add(run.slice(at, at + 3));
      }
      found = grams;
      this.#blocks.set(block, found);
    }
    return found;
  }

  #draft(draft: Draft): ReadonlySet<string> {
    let found = this.#drafts.get(draft);
    if (found === undefined) {
      found = new Set(draft.content.flatMap((block) => [...this.#block(block)]));
      this.#drafts.set(draft, found);
    }
    return found;
  }

  /** How well `tail` agrees with `own` in words that the rest of the page uses little. */
  affinity(
    tail: readonly Labelled[],
    own: readonly Labelled[],
    rival: readonly Labelled[],
    others: readonly Draft[],
  ): number {
    let points = 0;
    const seen = new Set<string>();
    for (const block of tail) {
      for (const gram of this.#block(block)) {
        if (seen.has(gram) || !own.some((one) => this.#block(one).has(gram))) continue;
        seen.add(gram);
        const elsewhere = others.filter((other) => this.#draft(other).has(gram)).length;
        points += 1 / (1 + elsewhere + (rival.some((one) => this.#block(one).has(gram)) ? 1 : 0));
      }
    }
    return points;
  }
}
