import type { LayoutInput, Positions } from "./layout.ts";
import type { LayoutReply, LayoutRequest } from "./layout.worker.ts";

/** Runs layouts off the page's thread; a newer one makes an older one's answer void. */
export interface Arranger {
  arrange(input: LayoutInput, report: (places: Positions, done: boolean) => void): void;
  cancel(): void;
  close(): void;
}

export function createArranger(): Arranger {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  let ticket = 0;
  let report: ((places: Positions, done: boolean) => void) | null = null;
  worker.onmessage = (event: MessageEvent<LayoutReply>) => {
    if (event.data.ticket !== ticket || report === null) return;
    report(new Map(event.data.places.map(([id, x, y]) => [id, { x, y }])), event.data.done);
  };
  return {
    arrange(input, then) {
      ticket += 1;
      report = then;
      const request: LayoutRequest = { ...input, ticket };
      worker.postMessage(request);
    },
    cancel() {
      report = null;
    },
    close: () => worker.terminate(),
  };
}
