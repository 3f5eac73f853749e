import { graphql } from "graphql";
import { graphContext } from "../../../server/graphql/context.ts";
import { graphSchema } from "../../../server/graphql/schema.ts";
import { questions } from "../../graphql/questions.ts";
import type { ContractCase } from "../case.ts";

const schema = graphSchema();

/** The statements that the API composes, query by query; it puts rows in order itself, so that their order is free. */
const cases: readonly ContractCase[] = questions.map(({ name, query }) => ({
  name: `GraphQL: ${name}`,
  compare: "result",
  run: async (store) => {
    const contextValue = graphContext(store, 120_000);
    const { data, errors } = await graphql({ schema, source: query, contextValue });
    if (errors !== undefined) throw new Error(`${name}: ${errors.map((error) => error.stack).join("\n")}`);
    return JSON.parse(JSON.stringify(data));
  },
}));

export default cases;
