import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { statementFolder } from "../../server/store/statements.ts";

export interface StatementFile {
  /** Path under cypher/ without `.cypher`: `read/person/posts`, `read/search/all.neo4j`. */
  readonly name: string;
  readonly text: string;
}

const under = (end: string): readonly string[] =>
  readdirSync(statementFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length).replaceAll("\\", "/"))
    .sort();

const read = (file: string): string => readFileSync(join(statementFolder, file), "utf8");

export function statementFiles(): readonly StatementFile[] {
  return under(".cypher").map((name) => ({ name, text: read(`${name}.cypher`) }));
}

export interface WrittenCase {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly kinds?: Readonly<Record<string, string>>;
  readonly wrap?: string;
  readonly empty?: boolean;
  readonly unordered?: boolean;
}

/** The cases written beside the statements, `<name>.cases.json`. */
export function writtenCases(): readonly (readonly [name: string, cases: readonly WrittenCase[]])[] {
  return under(".cases.json").map((name) => [name, JSON.parse(read(`${name}.cases.json`)) as WrittenCase[]] as const);
}
