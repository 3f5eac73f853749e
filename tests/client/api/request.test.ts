import { afterEach, expect, test, vi } from "vitest";
import { request } from "../../../client/api/request.ts";
import type { TypedDocumentString } from "../../../client/generated/graphql.ts";
import { explain } from "../../../client/state/explain.ts";
import { say } from "../../../client/words/words.ts";

// What a browser remembers, without a browser.
vi.mock("../../../client/state/settings.ts", () => ({ language: { value: "zh" } }));

const document = { toString: () => "{ counts { kind } }" } as TypedDocumentString<object, object>;

afterEach(() => vi.unstubAllGlobals());

const answers = (status: number, body: unknown) =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }));
const complains = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

test.each([
  ["time ran out", 200, complains("The query took longer than allowed; ask for less.", "TIMEOUT"), say("slow")],
  ["too much was asked", 200, complains("first is 900.", "OUT_OF_BOUNDS"), say("refused", "first is 900.")],
  ["the server failed", 500, complains("Unexpected error.", "INTERNAL"), say("broken", "Unexpected error.")],
  ["there is no answer in it", 502, {}, say("broken", "HTTP 502")],
])("where %s, it is said in the reader's language what to do", async (_, status, body, words) => {
  answers(status, body);
  const error = await request(document, {}).catch((thrown: unknown) => thrown);
  expect(explain(error)).toBe(words);
});

test("a server that does not answer is offline", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("fetch failed")));
  const error = await request(document, {}).catch((thrown: unknown) => thrown);
  expect(explain(error)).toBe(say("offline"));
});
