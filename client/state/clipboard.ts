import { say } from "../words/words.ts";
import { notify } from "./notify.ts";

/** Copies text and says so; where the browser forbids it, shows the text to copy by hand. */
export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify("done", done);
  } catch {
    notify("failure", `${say("copyFailed")} ${text}`);
  }
}
