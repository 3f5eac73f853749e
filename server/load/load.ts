import type { EditionRows } from "../domain/rows.ts";
import { curatedBy } from "../identity/corrections/curated.ts";
import { type Corrections, noCorrections } from "../identity/corrections/load.ts";
import type { NodeKind } from "../model/kinds.ts";
import { WriteConflict } from "../store/errors.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore, Row, Transaction } from "../store/store.ts";
import { claimPeople, partPeople } from "./part-people.ts";
import { type Plan, planOf, type StoredNode, touchedBy } from "./plan.ts";
import { formsIn, formsOf, namePrograms, noForms } from "./program-names.ts";
import { tellsOf } from "./tells.ts";

export interface LoadOutcome {
  readonly edition: string;
  readonly status: "loaded" | "replaced" | "unchanged";
  /** Rows written; zero where unchanged. */
  readonly nodes: number;
  readonly edges: number;
}

type Touched = ReadonlyMap<NodeKind, readonly string[]>;

/**
 * Brings one edition into the graph in one transaction: not at all if it is there with the same digests, in place of
 * what it said before if one differs. Whatever only the old reading held up goes with it, and who of a name is
 * who is decided anew for those whom the edition tells by an office.
 */
export async function loadEdition(
  store: GraphStore,
  rows: EditionRows,
  corrections: Corrections = noCorrections,
): Promise<LoadOutcome> {
  const plan = planOf(rows);
  const told = tellsOf(rows);
  return store.write(async (transaction) => {
    const [before] = await transaction.run(statement("load/claim"), { edition: rows.edition });
    if (before?.sha256 === rows.sha256 && (before.corrected ?? null) === correctedIn(rows)) {
      return { edition: rows.edition, status: "unchanged", nodes: 0, edges: 0 };
    }
    const replaces = typeof before?.sha256 === "string";
    const tells = [...new Set([...told.keys(), ...idsIn(before?.tells)])].sort();
    const touched = replaces ? await standing(transaction, before, tells) : touchedBy(undefined);
    const taken = replaces ? await formsOf(transaction, rows.edition) : noForms;
    if (replaces) await retract(transaction, rows.edition, touched);
    await write(transaction, plan);
    const added = replaces ? null : { edition: rows.edition, told };
    const left = await partPeople(transaction, tells, added, curatedBy(corrections));
    await sweep(transaction, withPeople(touched, [...left, ...madeToClaim(plan, tells)]));
    await namePrograms(transaction, { written: programsOf(plan), added: formsIn(rows), taken });
    return {
      edition: rows.edition,
      status: replaces ? "replaced" : "loaded",
      nodes: rowsIn(plan.nodes),
      edges: rowsIn(plan.edges),
    };
  });
}

const idsIn = (ids: unknown): readonly string[] => (Array.isArray(ids) ? (ids as readonly string[]) : []);

/** What an edition touches, with the people to whom some of it has been parted; nobody else parts them meanwhile. */
async function standing(transaction: Transaction, before: Row | undefined, tells: readonly string[]): Promise<Touched> {
  const touched = touchedBy(before?.touches);
  return withPeople(touched, await claimPeople(transaction, tells));
}

/** Plain ids that the edition does not name itself, having told everyone of the name apart. */
function madeToClaim({ nodes }: Plan, tells: readonly string[]): readonly string[] {
  const own = new Set(nodes.flatMap(({ Kind, rows }) => (Kind === "Person" ? rows.map(({ id }) => id) : [])));
  return tells.filter((id) => !own.has(id));
}

function withPeople(touched: Touched, people: readonly string[]): Touched {
  if (people.length === 0) return touched;
  const all = new Set([...(touched.get("Person") ?? []), ...people]);
  return new Map([...touched, ["Person", [...all].sort()]]);
}

/** The digest of the corrections that concern the edition (identity/corrections/corrected.ts); null for rows without any. */
const correctedIn = ({ edition, nodes }: EditionRows): unknown =>
  nodes.find(({ id }) => id === edition)?.properties.corrected ?? null;

const programsOf = ({ nodes }: Plan): readonly StoredNode[] =>
  nodes.flatMap(({ Kind, rows }) => (Kind === "Program" ? rows : []));

function rowsIn(batches: readonly { readonly rows: readonly unknown[] }[]): number {
  return batches.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Sends every batch without waiting for the answer to the one before; a transaction runs them in order. */
async function write(transaction: Transaction, { nodes, edges }: Plan): Promise<void> {
  const nodesWritten = nodes.map(({ Kind, rows }) =>
    transaction.run(statement(Kind === "Program" ? "load/make" : "load/node", { Kind }), { rows }),
  );
  const edgesWritten = edges.map(({ From, Relation, To, rows }) =>
    transaction.run(statement("load/edge", { From, Relation, To }), { rows }),
  );
  const [answers] = await Promise.all([Promise.all(edgesWritten), Promise.all(nodesWritten)]);
  const written = answers.reduce((sum, [row]) => sum + Number(row?.written), 0);
  // Another loader took out a node that we had found and had not yet tied an edge to.
  if (written !== rowsIn(edges)) throw new WriteConflict(`${written} of ${rowsIn(edges)} edges found both their ends`);
}

/** Takes one edition out of the graph, with all that only it held up; false where it was not there. */
export async function unloadEdition(
  store: GraphStore,
  edition: string,
  corrections: Corrections = noCorrections,
): Promise<boolean> {
  return store.write(async (transaction) => {
    const [before] = await transaction.run(statement("load/claim-existing"), { edition });
    if (before === undefined) return false;
    const tells = idsIn(before.tells);
    const touched = await standing(transaction, before, tells);
    const taken = await formsOf(transaction, edition);
    await retract(transaction, edition, touched);
    await transaction.run(statement("load/remove-edition"), { edition });
    const left = await partPeople(transaction, tells, null, curatedBy(corrections));
    await sweep(transaction, withPeople(touched, left));
    await namePrograms(transaction, { written: [], added: noForms, taken });
    return true;
  });
}

async function retract(transaction: Transaction, edition: string, touched: Touched): Promise<void> {
  await Promise.all([
    ...[...touched].map(([Kind, ids]) => transaction.run(statement("load/retract-edges", { Kind }), { ids, edition })),
    transaction.run(statement("load/retract-articles"), { edition }),
  ]);
}

/** Takes out those nodes that no edition speaks of any more. */
async function sweep(transaction: Transaction, touched: Touched): Promise<void> {
  await Promise.all([...touched].map(([Kind, ids]) => transaction.run(statement("load/sweep", { Kind }), { ids })));
}
