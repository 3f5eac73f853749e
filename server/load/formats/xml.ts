import type { Value } from "../../domain/fact.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an XML 1.0 element or attribute; characters that XML 1.0 has no way to write are left out. */
export function xml(value: Value): string {
  const text = typeof value === "object" ? value.join("; ") : String(value);
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
      .replace(/[&<>"]/gu, (character) => entities[character] ?? character)
      .replaceAll("\n", "&#10;")
  );
}
