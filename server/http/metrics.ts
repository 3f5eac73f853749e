import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { GraphStore } from "../store/store.ts";

/** Figures of one server, in Prometheus' format. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<"route" | "status">;
  readonly #reads: Histogram<"outcome">;

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    const registers = [this.#registry];
    this.#requests = new Histogram({
      ...{ name: "xianzhi_http_request_seconds", help: "Time to answer an HTTP request", registers },
      labelNames: ["route", "status"],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    });
    this.#reads = new Histogram({
      ...{ name: "xianzhi_store_read_seconds", help: "Time of one statement in the graph store", registers },
      labelNames: ["outcome"],
      buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** `route` is one of the server's own few, never a path as asked. */
  request(route: string, status: number, seconds: number): void {
    this.#requests.observe({ route, status: String(status) }, seconds);
  }

  /** The same store, its reads measured. */
  measured(store: GraphStore): GraphStore {
    const reads = this.#reads;
    return {
      engine: store.engine,
      async read(...asked) {
        const done = reads.startTimer();
        try {
          const rows = await store.read(...asked);
          done({ outcome: "answered" });
          return rows;
        } catch (error) {
          done({ outcome: "failed" });
          throw error;
        }
      },
      write: (work) => store.write(work),
      close: () => store.close(),
    };
  }
}
