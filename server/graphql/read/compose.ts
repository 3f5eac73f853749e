import type { Parameters } from "../../store/store.ts";
import { bodyOf } from "./bodies.ts";
import type { PlannedEvidence, PlannedField } from "./plan.ts";
import { answered } from "./ways.ts";

/** The name under which a statement returns each planned field. */
export type Names = ReadonlyMap<PlannedEvidence, { readonly rows?: string; readonly total?: string }>;

/**
 * Composes fragments into one statement. A fragment calls its node `n`, its neighbour `m` and the relation between them
 * `r`; nested fragments share one statement, so each level gets names of its own, and each use its own parameters.
 */
export class Composer {
  readonly #parameters: Record<string, unknown> = {};
  readonly #names = new Map<PlannedEvidence, { rows?: string; total?: string }>();
  readonly #values = new Map<string, string>();
  #next = 0;

  get names(): Names {
    return this.#names;
  }

  get parameters(): Parameters {
    return this.#parameters;
  }

  /** Gives a fragment the names of its level and the parameters of this use. */
  place(text: string, depth: number, parameters: Parameters): string {
    const use = this.#next++;
    const variables: Record<string, string> = { n: `n${depth}`, m: `n${depth + 1}`, r: `r${depth}` };
    return text
      .replace(/(?<![\w.$:'])[nmr](?!\w)/gu, (name) => variables[name] ?? name)
      .replace(/\$(\w+)/gu, (_, name: string) => {
        const own = `${name}_${use}`;
        this.#parameters[own] = parameters[name] ?? null;
        return `$${own}`;
      });
  }

  /** One `CALL` a planned field; `names` tells what each returns. */
  calls(planned: readonly PlannedField[], depth: number): string[] {
    const scope = depth;
    return planned.flatMap((each) => {
      switch (each.field.shape) {
        case "value":
          return this.#value(each, scope);
        case "facts":
          return this.#facts(each, scope);
        case "list":
        case "one":
          return this.#list(each, scope);
        default:
          return each.field.shape satisfies never;
      }
    });
  }

  #placed(name: string, depth: number, parameters: Parameters): string {
    return this.place(bodyOf(name, parameters), depth, parameters);
  }

  #name(planned: PlannedEvidence, part: "rows" | "total", known?: string): string {
    const name = known ?? `f${this.#next++}`;
    this.#names.set(planned, { ...this.#names.get(planned), [part]: name });
    return name;
  }

  #returning(text: string, name: string): string {
    return text.replace(/\bAS value\b/u, `AS ${name}`);
  }

  /** Fields that read the same value of the same node share one `CALL`. */
  #value(planned: PlannedField, depth: number): string[] {
    const { field, parameters } = planned;
    const key = JSON.stringify([depth, field.fragment, parameters]);
    const known = depth === 0 ? this.#values.get(key) : undefined;
    const name = this.#name(planned, "rows", known);
    if (known !== undefined) return [];
    this.#values.set(key, name);
    return [this.#call(depth, this.#returning(this.#placed(field.fragment, depth, parameters), name))];
  }

  #call(depth: number, body: string, more = ""): string {
    return `CALL (n${depth}${more}) {\n${body}\n}`;
  }

  #facts(planned: PlannedField, depth: number): string[] {
    const { field, parameters, rows, total } = planned;
    const part = (wanted: boolean, name: "rows" | "total", file: string): string[] =>
      wanted
        ? [this.#call(depth, this.#returning(this.#placed(file, depth, parameters), this.#name(planned, name)))]
        : [];
    return [...part(rows, "rows", field.fragment), ...part(total, "total", field.total)];
  }

  #list(planned: PlannedField, depth: number): string[] {
    const { field, parameters, rows, total, inner, evidence } = planned;
    const pattern = (): string => this.#placed(field.fragment, depth, parameters);
    const calls: string[] = [];
    if (rows) {
      const name = this.#name(planned, "rows");
      const matched = pattern();
      const page = answered(this.#placed(`page/${field.order}`, depth, parameters), matched, depth);
      const nested = [
        ...this.calls(inner, depth + 1),
        ...evidence.flatMap((each) => this.#evidence(each, planned, depth)),
      ];
      const found = [...inner, ...evidence].flatMap((each) => Object.values(this.#names.get(each) ?? {}));
      const row = this.#placed("page/row", depth, parameters);
      const node = field.of === null ? "null" : this.#placed("node/row", depth + 1, {});
      const more = [...new Set(found)].map((each) => `, ${each}: ${each}`).join("");
      const result = `RETURN collect({row: ${row}, node: ${node}${more}}) AS ${name}`;
      calls.push(this.#call(depth, [matched, page, ...nested, result].join("\n")));
    }
    if (total) {
      const name = this.#name(planned, "total");
      const matched = pattern();
      const count = answered(this.#placed(field.total, depth, parameters), matched, depth);
      calls.push(this.#call(depth, [matched, this.#returning(count, name)].join("\n")));
    }
    return calls;
  }

  /** The facts behind one row of a list: those that the list's own pattern finds between the two nodes. */
  #evidence(planned: PlannedEvidence, list: PlannedField, depth: number): string[] {
    const parameters = { ...list.parameters, ...planned.parameters };
    const pattern = (): string => this.#placed(list.field.fragment, depth, list.parameters);
    const scope = `, n${depth + 1}, kind, out`;
    const part = (wanted: boolean, name: "rows" | "total", file: string): string[] => {
      if (!wanted) return [];
      const body = this.#returning(this.#placed(file, depth, parameters), this.#name(planned, name));
      return [this.#call(depth, [pattern(), this.#placed("relation/same", depth, {}), body].join("\n"), scope)];
    };
    return [...part(planned.rows, "rows", "page/evidence"), ...part(planned.total, "total", "page/evidenceTotal")];
  }
}
