import { useEffect, useState } from "preact/hooks";
import { request } from "../api/request.ts";
import type { TypedDocumentString } from "../generated/graphql.ts";

export interface Asked<T> {
  readonly data: T | null;
  readonly error: Error | null;
  readonly waiting: boolean;
  readonly retry: () => void;
}

/** Answers of this visit, so that going back shows them at once; the oldest is forgotten first. */
const answers = new Map<string, unknown>();
const kept = 120;

/** Asks the API when the question changes; an answer known already is shown at once. */
export function useAsk<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Asked<Result> {
  const key = `${document.toString()}${JSON.stringify(variables)}`;
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; data: Result | null; error: Error | null } | null>(null);
  useEffect(() => {
    if (answers.has(key)) {
      setAnswer({ key, data: answers.get(key) as Result, error: null });
      return;
    }
    const controller = new AbortController();
    request(document, variables, controller.signal).then(
      (data) => {
        answers.set(key, data);
        if (answers.size > kept) answers.delete(answers.keys().next().value ?? "");
        setAnswer({ key, data, error: null });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setAnswer({ key, data: null, error: error instanceof Error ? error : new Error(String(error)) });
      },
    );
    return () => controller.abort();
  }, [key, turn]);
  const mine = answer?.key === key ? answer : null;
  return {
    data: mine?.data ?? null,
    error: mine?.error ?? null,
    waiting: mine === null,
    retry: () => {
      setAnswer(null);
      setTurn(turn + 1);
    },
  };
}
