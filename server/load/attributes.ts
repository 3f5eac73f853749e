import type { Value } from "../domain/fact.ts";
import type { Properties } from "./scan.ts";

export type AttributeType = "string" | "double" | "boolean";

function typeOf(value: Value): AttributeType {
  if (typeof value === "number") return "double";
  return typeof value === "boolean" ? "boolean" : "string";
}

/** The property keys that occur, sorted, with a type that holds all their values: formats with a header need them first. */
export async function attributesOf(
  items: AsyncIterable<{ readonly properties: Properties }>,
): Promise<ReadonlyMap<string, AttributeType>> {
  const types = new Map<string, AttributeType>();
  for await (const { properties } of items) {
    for (const [key, value] of Object.entries(properties)) {
      const type = typeOf(value);
      types.set(key, (types.get(key) ?? type) === type ? type : "string");
    }
  }
  return new Map([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}
