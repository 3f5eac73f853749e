import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NodeKind, RelationKind } from "../model/kinds.ts";
import type { GraphStore } from "./store.ts";

/** The folder of all statements, one a file. */
export const statementFolder = join(import.meta.dirname, "../../cypher");

/**
 * What a statement's placeholders stand for. Labels and relationship types cannot be parameters in either engine,
 * so a file may write `{Kind}` inside backticks; only the model's own kinds can take its place.
 */
export interface Kinds {
  readonly Kind?: NodeKind;
  readonly Kinds?: readonly NodeKind[];
  readonly From?: NodeKind;
  readonly To?: NodeKind;
  readonly Relation?: RelationKind;
  /** In the order of the model, so that one choice is one statement; none at all is a relation that nothing has. */
  readonly Relations?: readonly RelationKind[];
}

const texts = new Map<string, string>();
const files = new Map<string, string>();
const filled = new Map<string, string>();

/** Files of cypher/ read so far, each as its path without `.cypher`: what the contract suite has covered. */
export function statementsRead(): ReadonlySet<string> {
  return new Set(files.values());
}

function textOf(name: string, engine: GraphStore["engine"] | undefined): string {
  const key = `${name} ${engine ?? ""}`;
  let text = texts.get(key);
  if (text === undefined) {
    const own = `${name}.${engine}`;
    const file = engine !== undefined && existsSync(join(statementFolder, `${own}.cypher`)) ? own : name;
    text = readFileSync(join(statementFolder, `${file}.cypher`), "utf8");
    files.set(key, file);
    texts.set(key, text);
  }
  return text;
}

/**
 * The statement `cypher/<name>.cypher` with its kinds filled in. Where the engines differ, `engine` picks
 * `cypher/<name>.<engine>.cypher` before the common file. Read once, then kept.
 */
export function statement(name: string, kinds: Kinds = {}, engine?: GraphStore["engine"]): string {
  const key = `${name} ${engine ?? ""} ${Object.values(kinds).join(" ")}`;
  let whole = filled.get(key);
  if (whole === undefined) {
    whole = textOf(name, engine).replace(/\{(\w+)\}(?=\w*`)/gu, (placeholder, slot: string) => {
      const value = kinds[slot as keyof Kinds];
      if (value === undefined) throw new Error(`cypher/${name}.cypher: nothing given for ${placeholder}`);
      if (typeof value === "string") return value;
      return value.length === 0 ? "NONE" : value.join("`|`");
    });
    filled.set(key, whole);
  }
  return whole;
}
