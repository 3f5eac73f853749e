import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { EditionHead } from "../domain/edition.ts";
import type { InputOptions } from "../input/input.ts";
import type { FieldNames } from "../input/records.ts";
import { openStore } from "../store/open.ts";
import type { EmbeddedPlace, Neo4jPlace } from "../store/place.ts";
import type { GraphStore } from "../store/store.ts";

/** What the user may say of every edition read, over what its own front matter says. */
export function withHeadOptions(command: Command): Command {
  return command
    .option("--newspaper <name>", "the paper's name, over the file's own")
    .option("--county <name>", "the county it is printed for, e.g. 开化县")
    .option("--date <YYYY-MM-DD>", "the day it was printed")
    .option("--page <name>", "the page, e.g. 第1版")
    .option("--source <text>", "where the text comes from, e.g. an address")
    .option("--fields <map>", "a crawler's own field names in .jsonl, e.g. title=标题,content=正文", fieldNames);
}

export interface HeadOptions extends Partial<Record<keyof EditionHead, string>> {
  readonly fields?: Partial<FieldNames>;
}

const knownFields = ["title", "content", "date", "page", "url", "newspaper", "county", "source"] as const;

function fieldNames(text: string): Partial<FieldNames> {
  const pairs = text.split(/[,,]/u).map((pair) => pair.split("=").map((side) => side.trim()));
  for (const [ours = "", theirs = ""] of pairs) {
    if (theirs !== "" && knownFields.some((known) => known === ours)) continue;
    throw new InvalidArgumentError(
      `It must be ours=theirs pairs with a comma between; ours is one of ${knownFields.join(", ")}.`,
    );
  }
  return Object.fromEntries(pairs) as Partial<FieldNames>;
}

export function headOf(options: HeadOptions): Partial<EditionHead> {
  const head: Record<string, string> = {};
  for (const key of ["newspaper", "county", "date", "page", "source"] as const) {
    const value = options[key];
    if (value !== undefined) head[key] = value;
  }
  return head;
}

export const inputOf = ({ fields }: HeadOptions): InputOptions => (fields === undefined ? {} : { fields });

/** Which store to use: Neo4j where NEO4J_URI is set, else the embedded one in `--data`. */
export function withStoreOptions(command: Command): Command {
  return command
    .addOption(new Option("--data <dir>", "folder of the embedded store").default("data").env("XIANZHI_DATA"))
    .addOption(new Option("--neo4j-uri <uri>", "use this Neo4j instead, e.g. bolt://localhost:7687").env("NEO4J_URI"))
    .addOption(new Option("--neo4j-user <name>", "its user").default("neo4j").env("NEO4J_USER"))
    .addOption(new Option("--neo4j-password <text>", "its password").env("NEO4J_PASSWORD"));
}

export interface StoreOptions {
  readonly data: string;
  readonly neo4jUri?: string;
  readonly neo4jUser: string;
  readonly neo4jPassword?: string;
}

export function storeLocation(options: StoreOptions): EmbeddedPlace | Neo4jPlace {
  if (options.neo4jUri !== undefined && options.neo4jUri !== "") {
    return { uri: options.neo4jUri, user: options.neo4jUser, password: options.neo4jPassword ?? "" };
  }
  return { dataDir: resolve(options.data) };
}

/** Opens the store, hands it to `work` and closes it again, whatever happens. */
export async function withStore<T>(options: StoreOptions, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(storeLocation(options));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Reads a whole number in a range; anything else is refused with the range. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}
