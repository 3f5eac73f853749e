import { existsSync, readFileSync } from "node:fs";
import { flatten, getDotPath, safeParse } from "valibot";
import { parseDocument } from "yaml";
import { type Gold, goldShape } from "./shape.ts";

/** Gold that cannot be used; says of which file, where, and what to do. */
export class GoldError extends Error {}

/** The gold beside a text: N.yaml for N.txt. @throws GoldError where it is missing, is no YAML, or has another shape. */
export function goldOf(textFile: string): Gold {
  const file = textFile.replace(/\.[^.]+$/u, ".yaml");
  if (!existsSync(file)) throw new GoldError(`${file} is missing: write beside ${textFile} what a reader finds in it.`);
  const document = parseDocument(readFileSync(file, "utf8"));
  const [error] = document.errors;
  if (error !== undefined) throw new GoldError(`${file}:${error.linePos?.[0].line ?? 1}: ${error.message}`);
  const { success, output, issues } = safeParse(goldShape, document.toJS());
  if (success) return output;
  const [issue] = issues;
  const place = issue === undefined ? "" : (getDotPath(issue) ?? "");
  const reason = issue?.message ?? Object.values(flatten(issues).nested ?? {}).join(" ");
  throw new GoldError(
    `${file}: ${place === "" ? "" : `${place}: `}${reason} (its shape: tests/gold/phenomena/README.md).`,
  );
}
