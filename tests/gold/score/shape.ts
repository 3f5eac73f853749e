import * as v from "valibot";
import { appointmentKinds, attendanceRoles } from "../../../server/model/kinds.ts";

/** What is compared, in the order of the tables. `dates` are event dates and the dates of meetings. */
export const goldKinds = [
  "headlines",
  "persons",
  "posts",
  "bylines",
  "meetings",
  "attendance",
  "programs",
  "organizations",
  "places",
  "visits",
  "appointments",
  "dates",
] as const;
export type GoldKind = (typeof goldKinds)[number];

const names = v.array(v.string());
const others = v.optional(names, []);
const optional = v.optional(v.boolean(), false);
const byline = v.picklist(["reporter", "correspondent", "photographer", "editor"]);
const named = v.strictObject({ name: v.string(), alt: others, optional });
const alternatives = v.optional(v.record(v.string(), names), {});

/** Gold for one text, in the contract's shape (docs in tests/gold/phenomena/README.md). */
export const goldShape = v.strictObject({
  headlines: v.optional(names),
  eventDate: v.optional(v.nullable(v.string())),
  persons: v.array(
    v.strictObject({
      name: v.string(),
      posts: others,
      byline: v.optional(v.nullable(byline), null),
      bylineAlso: v.optional(v.array(byline), []),
      optionalPosts: others,
      postAlts: alternatives,
      optional,
    }),
  ),
  meetings: v.array(
    v.strictObject({
      name: v.string(),
      alt: others,
      date: v.optional(v.nullable(v.string())),
      optional,
      attendance: v.array(
        v.strictObject({
          person: v.string(),
          roles: v.array(v.picklist(attendanceRoles)),
          optionalRoles: v.optional(v.array(v.picklist(attendanceRoles)), []),
          roleAlts: v.optional(v.record(v.picklist(attendanceRoles), v.array(v.picklist(attendanceRoles))), {}),
          optional,
        }),
      ),
    }),
  ),
  programs: v.array(named),
  organizations: v.array(named),
  places: v.array(named),
  visits: v.array(v.strictObject({ person: v.string(), to: v.string(), alt: others, optional })),
  appointments: v.array(
    v.strictObject({ person: v.string(), post: v.string(), alt: others, kind: v.picklist(appointmentKinds), optional }),
  ),
  atLeast: v.optional(v.array(v.picklist(goldKinds)), []),
});
export type Gold = v.InferOutput<typeof goldShape>;

/** The part of an article of `xianzhi read --format json` that gold speaks of. */
export interface ReadArticle {
  readonly headline: string;
  readonly eventDate: string | null;
  readonly persons: readonly {
    readonly name: string;
    readonly posts: readonly string[];
    readonly byline: string | null;
  }[];
  readonly meetings: readonly {
    readonly name: string;
    readonly date: string | null;
    readonly attendance: readonly { readonly person: string; readonly roles: readonly string[] }[];
  }[];
  readonly programs: readonly { readonly name: string }[];
  readonly organizations: readonly { readonly name: string }[];
  readonly places: readonly { readonly name: string }[];
  readonly visits: readonly { readonly person: string; readonly to: string }[];
  readonly appointments: readonly { readonly person: string; readonly post: string; readonly kind: string }[];
}
