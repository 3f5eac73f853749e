import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import { useCSRFPrevention } from "@graphql-yoga/plugin-csrf-prevention";
import { createYoga } from "graphql-yoga";
import { type GraphContext, graphContext } from "../graphql/context.ts";
import { graphSchema } from "../graphql/schema.ts";
import type { Corrections } from "../identity/corrections/load.ts";
import type { GraphStore } from "../store/store.ts";
import { limits, textLimits } from "./limits.ts";
import type { Log } from "./log.ts";
import { mask } from "./masking.ts";
import { persistedOperations } from "./operations.ts";
import { rowLimit } from "./rows.ts";

export interface Api {
  answer(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void>;
  close(): Promise<void>;
}

/** GraphQL over HTTP at /graphql. Never cross-origin: no CORS header is sent, and simple requests need a header. */
export function createApi(
  store: GraphStore,
  log: Log,
  timeMs: number = limits.timeMs,
  corrections?: () => Corrections,
): Api {
  const requests = new AsyncLocalStorage<string>();
  const yoga = createYoga<object, GraphContext>({
    schema: graphSchema(),
    graphqlEndpoint: "/graphql",
    context: () => graphContext(store, timeMs, corrections),
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
    extraParamNames: ["documentId"],
    maskedErrors: { maskError: (error) => mask(error, requests.getStore() ?? "", log) },
    plugins: [useCSRFPrevention(), persistedOperations(), textLimits(), rowLimit()],
  });
  return {
    answer: async (request, response, requestId) => {
      await requests.run(requestId, () => yoga.handle(request, response));
    },
    close: async () => {
      await yoga.dispose();
    },
  };
}
