import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from "graphql";
import type { NodeKind } from "../../model/kinds.ts";
import type { Parameters } from "../../store/store.ts";
import { type DaysArguments, daysOf } from "./arguments.ts";
import { collect, type Operation, operationOf } from "./collect.ts";
import { evidenceParameters, type Field, type FieldArguments, fields } from "./fields.ts";
import type { Days } from "./shapes.ts";

/** A page of facts that a query asks of a relation. */
export interface PlannedEvidence {
  /** Where in the query it is asked for. */
  readonly at: readonly FieldNode[];
  readonly parameters: Parameters;
  readonly rows: boolean;
  readonly total: boolean;
}

/** A field that reads the graph, as one query asks for it, with what it asks of the nodes found. */
export interface PlannedField extends PlannedEvidence {
  readonly field: Field;
  readonly days: Days;
  readonly inner: readonly PlannedField[];
  readonly evidence: readonly PlannedEvidence[];
}

/** The fields selected below these field nodes for one concrete type, merged by response name as GraphQL merges them. */
function below(operation: Operation, type: GraphQLObjectType, at: readonly FieldNode[]): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const { selectionSet } of at)
    if (selectionSet !== undefined) collect(operation, type, selectionSet, found, new Set());
  return found;
}

function objectType({ schema }: Operation, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
  return type;
}

interface Selection {
  readonly at: readonly FieldNode[];
  readonly args: FieldArguments;
  readonly type: GraphQLObjectType | null;
}

function selections(
  operation: Operation,
  type: GraphQLObjectType,
  at: readonly FieldNode[],
  name: string,
): Selection[] {
  const found: Selection[] = [];
  for (const nodes of below(operation, type, at).values()) {
    if (nodes[0]?.name.value === name) found.push(selection(operation, type, nodes));
  }
  return found;
}

function selection(operation: Operation, parent: GraphQLObjectType, at: readonly FieldNode[]): Selection {
  const [node] = at;
  const definition = node && parent.getFields()[node.name.value];
  if (node === undefined || definition === undefined) throw new Error(`${parent.name} has no such field`);
  const type = getNamedType(definition.type);
  const args = getArgumentValues(definition, node, operation.variables);
  return { at, args, type: isObjectType(type) ? type : null };
}

function asksFor(operation: Operation, { type, at }: Selection, name: string): boolean {
  return type !== null && selections(operation, type, at, name).length > 0;
}

function page(operation: Operation, asked: Selection, parameters: Parameters): PlannedEvidence {
  const rows = asksFor(operation, asked, "edges") || asksFor(operation, asked, "pageInfo");
  return { at: asked.at, parameters, rows, total: asksFor(operation, asked, "totalCount") };
}

/** Follows a path of field names down from a selection; every alias on the way is a branch of its own. */
function descend(operation: Operation, from: Selection, path: readonly string[]): Selection[] {
  const [name, ...rest] = path;
  if (name === undefined) return [from];
  if (from.type === null) return [];
  return selections(operation, from.type, from.at, name).flatMap((next) => descend(operation, next, rest));
}

function plannedField(operation: Operation, kind: NodeKind, asked: Selection): PlannedField | null {
  const name = asked.at[0]?.name.value ?? "";
  const field = fields[kind][name];
  if (field === undefined) return null;
  const parameters = field.parameters(asked.args);
  const days = daysOf(asked.args as DaysArguments);
  const { of } = field;
  if (field.shape === "one" && of !== null) {
    const inner = plannedFields(operation, of, asked.at);
    return { at: asked.at, parameters, rows: true, total: false, field, days, inner, evidence: [] };
  }
  if (field.shape === "value") {
    return { at: asked.at, parameters, rows: true, total: false, field, days, inner: [], evidence: [] };
  }
  const toRelation = field.items === "relations" ? ["edges", "node"] : ["edges", "relation"];
  const evidence = descend(operation, asked, [...toRelation, "evidence"]).map((each) =>
    page(operation, each, evidenceParameters(each.args)),
  );
  const nodes = of === null ? [] : descend(operation, asked, ["edges", "node"]);
  const inner = of === null ? [] : nodes.flatMap((each) => plannedFields(operation, of, each.at));
  return { ...page(operation, asked, parameters), field, days, inner, evidence };
}

/** Looks ahead: what the query asks of a node of this kind, found at these field nodes, that reads the graph. */
export function plannedFields(operation: Operation, kind: NodeKind, at: readonly FieldNode[]): PlannedField[] {
  const type = objectType(operation, kind);
  return [...below(operation, type, at).values()]
    .filter(([node]) => node !== undefined && !node.name.value.startsWith("__"))
    .map((nodes) => plannedField(operation, kind, selection(operation, type, nodes)))
    .filter((planned) => planned !== null);
}

/** The plan of a single field of a node that was read without it. */
export function plannedAlone(operation: Operation, kind: NodeKind, at: readonly FieldNode[]): PlannedField[] {
  const planned = plannedField(operation, kind, selection(operation, objectType(operation, kind), at));
  return planned === null ? [] : [planned];
}

/** What the query asks below a list's own connection: its rows, its total, and the fields of its nodes. */
export function plannedPage(operation: Operation, kind: NodeKind, info: GraphQLResolveInfo) {
  const type = getNamedType(info.returnType);
  const asked: Selection = { at: info.fieldNodes, args: {}, type: isObjectType(type) ? type : null };
  const inner = descend(operation, asked, ["edges", "node"]).flatMap((each) => plannedFields(operation, kind, each.at));
  return { ...page(operation, asked, {}), inner };
}

/** What the query asks of the evidence of relations found at these field nodes. */
export function plannedEvidence(info: GraphQLResolveInfo, args: FieldArguments): PlannedEvidence {
  const type = getNamedType(info.returnType);
  const asked: Selection = { at: info.fieldNodes, args, type: isObjectType(type) ? type : null };
  return page(operationOf(info), asked, evidenceParameters(args));
}
