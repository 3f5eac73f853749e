import { modelOf } from "../api/model.ts";
import { request } from "../api/request.ts";
import { StartDocument } from "../generated/graphql.ts";
import { followAddress } from "./address.ts";
import { openCanvas, openOverview } from "./contents.ts";
import { counts, coverage, failure, model, phase, view } from "./store.ts";
import { decode } from "./url.ts";

/** Reads the model and what the address asks for, or the newest edition's overview. */
export async function start(): Promise<void> {
  phase.value = "starting";
  try {
    const asked = await decode(location.hash);
    const first = asked.canvas === null ? openOverview(asked.edition) : openCanvas(asked.canvas, asked.edition);
    const [answer] = await Promise.all([request(StartDocument, {}), first]);
    model.value = modelOf(answer.model);
    counts.value = answer.counts;
    coverage.value = answer.coverage;
    const { canvas: _, ...look } = asked;
    view.value = look;
    phase.value = answer.counts.some(({ kind, count }) => kind === "Edition" && count > 0) ? "ready" : "empty";
    if (phase.value === "ready") followAddress();
  } catch (error) {
    failure.value = error instanceof Error ? error : new Error(String(error));
    phase.value = "failed";
  }
}
