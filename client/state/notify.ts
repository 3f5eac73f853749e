import { type Notice, notice } from "./store.ts";

let last = 0;

/** Says something at the foot of the canvas; what is done goes away by itself. */
export function notify(tone: Notice["tone"], text: string, action: Notice["action"] = null): () => void {
  last += 1;
  const id = last;
  notice.value = { id, tone, text, action };
  const clear = () => {
    if (notice.value?.id === id) notice.value = null;
  };
  if (tone === "done") setTimeout(clear, action === null ? 3500 : 9000);
  return clear;
}
