import { arrange, type LayoutInput } from "./layout.ts";

export interface LayoutRequest extends LayoutInput {
  readonly ticket: number;
}

export interface LayoutReply {
  readonly ticket: number;
  readonly places: readonly (readonly [string, number, number])[];
  readonly done: boolean;
}

self.onmessage = (event: MessageEvent<LayoutRequest>) => {
  const { ticket, ...input } = event.data;
  const send = (places: ReturnType<typeof arrange>, done: boolean) => {
    const reply: LayoutReply = { ticket, done, places: [...places].map(([id, at]) => [id, at.x, at.y]) };
    self.postMessage(reply);
  };
  send(
    arrange(input, (places) => send(places, false)),
    true,
  );
};
