import { GraphQLError } from "graphql";

/** What a client did wrong, in one sentence; `extensions.code` names the kind. */
type ProblemCode = "BAD_CURSOR" | "BAD_DATE" | "OUT_OF_BOUNDS" | "NOT_FOUND" | "TIMEOUT";

/** An expected failure: its message reaches the client as it is. */
export function problem(code: ProblemCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
