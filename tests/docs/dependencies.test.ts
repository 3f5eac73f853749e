import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

it("every dependency has its line in docs/DEPENDENCIES.md, and every line its dependency", () => {
  const { dependencies, devDependencies } = JSON.parse(text("package.json")) as Record<string, Record<string, string>>;
  const used = Object.keys({ ...dependencies, ...devDependencies }).sort();
  const tables = text("docs/DEPENDENCIES.md").split("| package | why | licence |").slice(1);
  const rows = tables.flatMap((table) => [...table.matchAll(/^\| (@?[a-z][\w@/., -]*?) \|/gmu)]);
  const listed = rows
    .flatMap(([, names = ""]) => names.split(", "))
    .filter((name) => name !== "source" && !name.startsWith("jieba"));
  expect([...listed].sort()).toEqual(used);
});
