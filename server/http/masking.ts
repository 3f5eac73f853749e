import { GraphQLError } from "graphql";
import { StoreUnreachable } from "../store/errors.ts";
import type { Log } from "./log.ts";

/** The first cause that is not GraphQL's own wrapping. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}

/**
 * What a client is told of a failure. Expected ones (GraphQL errors thrown on purpose, and GraphQL's own complaints
 * about the query) pass; of all others it learns only the request's id, under which the cause is logged.
 */
export function mask(error: unknown, requestId: string, log: Log): GraphQLError {
  const cause = causeOf(error);
  if (cause instanceof GraphQLError) return error as GraphQLError;
  const known = cause instanceof Error ? cause : new Error(String(cause));
  log({
    level: "error",
    requestId,
    message: known.message,
    ...(known.stack === undefined ? {} : { stack: known.stack }),
  });
  const [code, message] =
    known instanceof StoreUnreachable
      ? ["STORE_UNAVAILABLE", "The graph store does not answer; try again later."]
      : ["INTERNAL", "Something went wrong on the server."];
  const { nodes, path } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions: { code, requestId } });
}
