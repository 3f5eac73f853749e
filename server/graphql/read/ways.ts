/**
 * `text`, a page or a count of what `pattern` finds, with what every relation would be asked (its type, where it starts)
 * answered once where the pattern itself says it: `(n)<-[r:HELD_AT]-(m)`. Asking each costs most of a hub's list. Without
 * `depth` both call their nodes n and m.
 */
export function answered(text: string, pattern: string, depth?: number): string {
  const [n, m, r] = depth === undefined ? ["n", "m", "r"] : [`n${depth}`, `n${depth + 1}`, `r${depth}`];
  const way = new RegExp(`\\((\\w+)[^()]*\\)(<?)-\\[${r}:\`?([A-Z_]+)\`?\\]-(>?)\\(`, "u").exec(pattern);
  const [, left = "", back = "", type = "", forth = ""] = way ?? [];
  if (way === null || (back === "") === (forth === "")) return text;
  const out = (left === n) === (forth !== "");
  return text
    .replaceAll(`type(${r})`, `'${type}'`)
    .replaceAll(`startNode(${r}) = ${n}`, String(out))
    .replaceAll(`startNode(${r}) = ${m}`, String(!out));
}
