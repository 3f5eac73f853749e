import { join } from "node:path";
import type { Parameters, Row } from "../store.ts";

/**
 * The embedded store has one owner. Other processes of the same user speak to the owner over a loopback socket, one
 * JSON text a line; what to dial and the secret to show stand in a file of the data folder. A connection carries at
 * most one transaction, which dies with it.
 */
export interface Door {
  readonly port: number;
  readonly token: string;
}

export const doorFile = (dataDir: string): string => join(dataDir, "owner.json");

export type Request =
  | { readonly id: number; readonly do: "hello"; readonly token: string }
  | {
      readonly id: number;
      readonly do: "read" | "run";
      readonly statement: string;
      readonly parameters: Parameters;
      readonly timeoutMs?: number;
    }
  | { readonly id: number; readonly do: "backup"; readonly file: string }
  | { readonly id: number; readonly do: "begin" | "commit" | "rollback" };

export type Answer =
  | { readonly id: number; readonly rows: readonly Row[] }
  /** `forUser` tells a sentence written for the user from a defect. */
  | { readonly id: number; readonly error: string; readonly forUser: boolean };
