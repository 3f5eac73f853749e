/** What to add, change and remove so that `before` becomes `after`; items are compared by id, then by value. */
export interface Difference<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly string[];
}

export function difference<T extends { readonly id: string }>(
  before: ReadonlyMap<string, T>,
  after: readonly T[],
): Difference<T> {
  const kept = new Set<string>();
  const added: T[] = [];
  const changed: T[] = [];
  for (const item of after) {
    const old = before.get(item.id);
    kept.add(item.id);
    if (old === undefined) added.push(item);
    else if (!same(old, item)) changed.push(item);
  }
  return { added, changed, removed: [...before.keys()].filter((id) => !kept.has(id)) };
}

function same<T extends object>(a: T, b: T): boolean {
  return (Object.keys(b) as (keyof T)[]).every((key) => a[key] === b[key]);
}
