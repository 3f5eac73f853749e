import DataLoader from "dataloader";
import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { kindOfId } from "../../identity/ids.ts";
import type { NodeKind } from "../../model/kinds.ts";
import { QueryTimedOut } from "../../store/errors.ts";
import type { GraphStore, Parameters, Row } from "../../store/store.ts";
import { problem } from "../errors.ts";
import { bodyOf } from "./bodies.ts";
import { operationOf } from "./collect.ts";
import { Composer } from "./compose.ts";
import { Decoder, nodeOf } from "./decode.ts";
import { fragment } from "./fragment.ts";
import { type PlannedField, plannedAlone, plannedFields } from "./plan.ts";
import type { StoredNode } from "./shapes.ts";

/** Ids by kind, each once; ids of no kind are left out. */
export function byKind(ids: readonly string[]): ReadonlyMap<NodeKind, readonly string[]> {
  const groups = new Map<NodeKind, string[]>();
  for (const id of new Set(ids)) {
    const kind = kindOfId(id);
    if (kind === undefined) continue;
    const group = groups.get(kind) ?? [];
    group.push(id);
    groups.set(kind, group);
  }
  return groups;
}

/** The most ids one statement takes; more are read in several. */
const mostIds = 1_000;

/** Reads for one request: every statement within its time, nodes in batches, with what the query asks of them. */
export class Reader {
  readonly #store: GraphStore;
  readonly #until: number;
  readonly #nodes = new Map<FieldNode, DataLoader<string, StoredNode | null>>();
  readonly #lone = new Map<FieldNode, DataLoader<string, StoredNode | null>>();

  constructor(store: GraphStore, timeoutMs: number) {
    this.#store = store;
    this.#until = performance.now() + timeoutMs;
  }

  get engine(): GraphStore["engine"] {
    return this.#store.engine;
  }

  /** @throws a TIMEOUT problem once the request's time is up. */
  async rows(text: string, parameters: Parameters): Promise<readonly Row[]> {
    const late = () => problem("TIMEOUT", "The query took longer than allowed; ask for less.");
    const timeoutMs = Math.ceil(this.#until - performance.now());
    if (timeoutMs <= 0) throw late();
    try {
      return await this.#store.read(text, parameters, { timeoutMs });
    } catch (error) {
      if (error instanceof QueryTimedOut) throw late();
      throw error;
    }
  }

  /** The nodes with these ids, with everything the query asks of them at this place: one statement a kind. */
  node(id: string, info: GraphQLResolveInfo): Promise<StoredNode | null> {
    const [place] = info.fieldNodes;
    if (place === undefined) throw new Error("a field is resolved from no field node");
    const loader =
      this.#nodes.get(place) ?? this.#loader((kind) => plannedFields(operationOf(info), kind, info.fieldNodes));
    this.#nodes.set(place, loader);
    return loader.load(id);
  }

  /** A field of a node as read with it; where the node was read without it, read now for all such nodes at once. */
  async field<T>(node: StoredNode, info: GraphQLResolveInfo): Promise<T> {
    const [place] = info.fieldNodes;
    if (place === undefined) throw new Error("a field is resolved from no field node");
    if (node.selected.has(place)) return node.selected.get(place) as T;
    const loader =
      this.#lone.get(place) ?? this.#loader((kind) => plannedAlone(operationOf(info), kind, info.fieldNodes));
    this.#lone.set(place, loader);
    const whole = await loader.load(node.id);
    return whole?.selected.get(place) as T;
  }

  #loader(plan: (kind: NodeKind) => readonly PlannedField[]): DataLoader<string, StoredNode | null> {
    return new DataLoader(
      async (ids) => {
        const found = await this.#all(ids, plan);
        const merged = await this.merged(ids.filter((id) => !found.has(id)));
        const present = await this.#all([...merged.values()], plan);
        return ids.map((id) => found.get(id) ?? present.get(merged.get(id) ?? "") ?? null);
      },
      { maxBatchSize: mostIds },
    );
  }

  async #all(ids: readonly string[], plan: (kind: NodeKind) => readonly PlannedField[]) {
    const found = new Map<string, StoredNode>();
    const reads = [...byKind(ids)].map(async ([kind, those]) => {
      const nodes = await this.nodes(kind, fragment("node/byId", { Kind: kind }), { ids: those }, plan(kind));
      for (const node of nodes) found.set(node.id, node);
    });
    await Promise.all(reads);
    return found;
  }

  /** Into which nodes corrections merged these ids, which are no longer there themselves. */
  async merged(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const merged = new Map<string, string>();
    const reads = [...byKind(ids)].map(async ([kind, those]) => {
      const rows = await this.rows(fragment("review/former", { Kind: kind }), { ids: those });
      for (const { former, id } of rows) merged.set(String(former), String(id));
    });
    await Promise.all(reads);
    return merged;
  }

  /** These ids, those that were merged replaced by what they were merged into. */
  async current(ids: readonly string[]): Promise<readonly string[]> {
    const there = await this.values(ids, "node/id", {});
    const merged = await this.merged(ids.filter((id) => !there.has(id)));
    return ids.map((id) => merged.get(id) ?? id);
  }

  /** Nodes that a statement's beginning binds to `n`, in its order, with what the query asks of them. */
  async nodes(
    kind: NodeKind,
    head: string,
    parameters: Parameters,
    planned: readonly PlannedField[],
  ): Promise<StoredNode[]> {
    const composer = new Composer();
    const beginning = composer.place(head, 0, parameters);
    const calls = composer.calls(planned, 0);
    const names = [...new Set(planned.flatMap((each) => Object.values(composer.names.get(each) ?? {})))];
    const result = [`${composer.place(fragment("node/row"), 0, {})} AS node`, ...names].join(", ");
    const text = [beginning, ...calls, `RETURN ${result}`].join("\n");
    const decoder = new Decoder(composer.names);
    return (await this.rows(text, composer.parameters)).map((row) => {
      const node = row.node as Row;
      return nodeOf(kind, node, decoder.selected(String(node.id), planned, row));
    });
  }

  /** What a fragment returns as `value` for each of these nodes: one statement a kind. */
  async values(ids: readonly string[], name: string, parameters: Parameters): Promise<ReadonlyMap<string, unknown>> {
    const found = new Map<string, unknown>();
    const reads = [...byKind(ids)].map(async ([kind, those]) => {
      const text = `${fragment("node/byId", { Kind: kind })}\nCALL (n) {\n${bodyOf(name, parameters)}\n}\nRETURN id, value`;
      for (const row of await this.rows(text, { ...parameters, ids: those })) found.set(String(row.id), row.value);
    });
    await Promise.all(reads);
    return found;
  }
}
