import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { problem } from "../graphql/errors.ts";
import { collect, type Operation } from "../graphql/read/collect.ts";
import { limits } from "./limits.ts";

/**
 * Rows that a selection may ask for at most: every list's `first` (or number of ids), times those of the lists around
 * it. Of an abstract type only one concrete type is met at a time, so the dearest one counts.
 */
function rows(operation: Operation, type: GraphQLObjectType, sets: readonly SelectionSetNode[], times: number): number {
  const fields = new Map<string, FieldNode[]>();
  for (const set of sets) collect(operation, type, set, fields, new Set());
  let sum = 0;
  for (const nodes of fields.values()) {
    const [node] = nodes;
    const definition = node && type.getFields()[node.name.value];
    if (node === undefined || definition === undefined) continue;
    const { first, ids } = getArgumentValues(definition, node, operation.variables);
    const size = Array.isArray(ids) ? ids.length : typeof first === "number" ? Math.max(first, 0) : null;
    if (size !== null) sum += times * size;
    const below = nodes.map(({ selectionSet }) => selectionSet).filter((set) => set !== undefined);
    const named = getNamedType(definition.type);
    const possible = isObjectType(named)
      ? [named]
      : isAbstractType(named)
        ? operation.schema.getPossibleTypes(named)
        : [];
    if (below.length === 0) continue;
    sum += Math.max(0, ...possible.map((each) => rows(operation, each, below, times * Math.max(size ?? 1, 1))));
  }
  return sum;
}

/** Refuses an operation whose lists, multiplied out, could hold more rows than one request may read. */
export function rowLimit(most: number = limits.rows): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, variableValues, operationName } = args;
      const operation = getOperationAST(document, operationName);
      const query = schema.getQueryType();
      if (!operation || !query) return;
      const fragments: Record<string, FragmentDefinitionNode> = {};
      for (const each of (document as DocumentNode).definitions) {
        if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
      }
      const asked = rows({ schema, fragments, variables: variableValues ?? {} }, query, [operation.selectionSet], 1);
      if (asked <= most) return;
      const message = `The query may ask for ${asked} rows; the bound is ${most}. Lower some first, or ask in pages.`;
      setResultAndStopExecution({ errors: [problem("OUT_OF_BOUNDS", message)] });
    },
  };
}
