import type { ComponentChildren, JSX } from "preact";
import type { Asked } from "../panels/ask.ts";
import { explain } from "../state/explain.ts";
import { say } from "../words/words.ts";

/** Grey lines where text is to come. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }): JSX.Element {
  return (
    <div class="skeleton" role="status" aria-label={say("loading")}>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} style={{ width: `${[62, 94, 88, 73, 90, 55][at % 6]}%` }} />
      ))}
    </div>
  );
}

export function Trouble({ error, retry }: { readonly error: unknown; readonly retry: () => void }): JSX.Element {
  return (
    <div class="trouble" role="alert">
      <p>{explain(error)}</p>
      <button type="button" class="button" onClick={retry}>
        {say("retry")}
      </button>
    </div>
  );
}

/** What an answer looks like while it is on its way, when it fails, and when it is there. */
export function Answer<T>(properties: {
  readonly asked: Asked<T>;
  readonly children: (data: T) => ComponentChildren;
}): JSX.Element {
  const { asked, children } = properties;
  if (asked.error !== null) return <Trouble error={asked.error} retry={asked.retry} />;
  if (asked.data === null) return <Skeleton />;
  return <>{children(asked.data)}</>;
}
