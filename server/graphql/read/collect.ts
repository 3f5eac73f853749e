import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What looking ahead needs of the operation being answered. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function operationOf({ schema, fragments, variableValues }: GraphQLResolveInfo): Operation {
  return { schema, fragments, variables: variableValues };
}

function included({ variables }: Operation, node: SelectionNode): boolean {
  const skipped = getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true;
  return !skipped && getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies({ schema }: Operation, type: GraphQLObjectType, condition: NamedTypeNode | undefined): boolean {
  if (condition === undefined || condition.name.value === type.name) return true;
  const other = schema.getType(condition.name.value);
  return isAbstractType(other) && schema.isSubType(other, type);
}

/**
 * Gathers the fields that a selection set selects for one concrete type, by response name, in the order and with the
 * merging that the GraphQL specification gives for execution (6.3.2, CollectFields).
 */
export function collect(
  operation: Operation,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  found: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of selections) {
    if (!included(operation, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      found.set(name, [...(found.get(name) ?? []), selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(operation, type, selection.typeCondition)) {
        collect(operation, type, selection.selectionSet, found, spread);
      }
    } else {
      const name = selection.name.value;
      const definition = operation.fragments[name];
      if (definition === undefined || spread.has(name)) continue;
      spread.add(name);
      if (applies(operation, type, definition.typeCondition)) {
        collect(operation, type, definition.selectionSet, found, spread);
      }
    }
  }
}
