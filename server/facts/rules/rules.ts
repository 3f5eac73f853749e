import type { Rule } from "../rule.ts";
import { appointed } from "./appointed.ts";
import { attended } from "./attended.ts";
import { carriedOut } from "./carried-out.ts";
import { concerns } from "./concerns.ts";
import { convenedBy } from "./convened-by.ts";
import { conveyed } from "./conveyed.ts";
import { heldAt } from "./held-at.ts";
import { holds } from "./holds.ts";
import { of } from "./of.ts";
import { partOf } from "./part-of.ts";
import { promoted } from "./promoted.ts";
import { under } from "./under.ts";
import { visited } from "./visited.ts";
import { wrote } from "./wrote.ts";

/** The rules in the order in which their facts are kept. */
export const rules: readonly Rule[] = [
  holds,
  appointed,
  of,
  under,
  attended,
  convenedBy,
  heldAt,
  conveyed,
  concerns,
  visited,
  promoted,
  carriedOut,
  partOf,
  wrote,
];
