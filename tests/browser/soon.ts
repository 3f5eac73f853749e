import { expect } from "vitest";

/** Asserts what comes about in a while, on a busy machine too. */
export function soon<T>(ask: () => Promise<T>) {
  return expect.poll(ask, { timeout: 20_000 });
}
