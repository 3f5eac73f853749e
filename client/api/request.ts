import type { TypedDocumentString } from "../generated/graphql.ts";
import { Failure } from "./failure.ts";

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** Asks the GraphQL API beside the page. Throws `Failure`; a cancelled request throws the signal's own error. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const documentId: unknown = document.__meta__?.hash;
  let [response, answer] = await ask<Result>({ documentId, variables }, signal);
  // A server that was built with other operations does not know ours by their ids.
  if (answer.errors?.[0]?.message === "Must provide query string.") {
    [response, answer] = await ask<Result>({ query: document.toString(), variables }, signal);
  }
  const [complaint] = answer.errors ?? [];
  if (complaint?.extensions?.code === "TIMEOUT") throw new Failure("slow", complaint.message);
  if (complaint !== undefined) throw new Failure(response.status >= 500 ? "server" : "refused", complaint.message);
  if (!response.ok || answer.data === undefined || answer.data === null) {
    throw new Failure("server", `HTTP ${response.status}`);
  }
  return answer.data;
}

async function ask<Result>(body: object, signal?: AbortSignal): Promise<[Response, Answer<Result>]> {
  const response = await post(JSON.stringify(body), signal);
  return [response, await decode<Result>(response)];
}

async function post(body: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch("graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        "x-graphql-yoga-csrf": "1",
      },
      body,
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failure("offline", error instanceof Error ? error.message : String(error));
  }
}

async function decode<T>(response: Response): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch {
    throw new Failure("server", `HTTP ${response.status}`);
  }
}
