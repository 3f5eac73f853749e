import { Failure } from "../api/failure.ts";
import { say } from "../words/words.ts";

/** What went wrong and what to do, in the reader's language. */
export function explain(error: unknown): string {
  if (!(error instanceof Failure)) return say("broken", error instanceof Error ? error.message : String(error));
  switch (error.kind) {
    case "offline":
      return say("offline");
    case "refused":
      return say("refused", error.message);
    case "slow":
      return say("slow");
    case "server":
      return say("broken", error.message);
  }
}
