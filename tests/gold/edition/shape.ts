import * as v from "valibot";

const names = v.array(v.string());
const others = v.optional(names, []);
/** A name, or the forms of which any will do. */
const forms = v.union([v.string(), names]);
const atLeast = v.object({ atLeast: v.array(forms) });
const visit = v.object({ person: v.string(), visited: names, date: v.optional(v.string()), in: v.string() });

/** What a careful reader finds in one edition: `tests/gold/editions/<id>/gold.json`. */
export const editionGoldShape = v.object({
  edition: v.object({ county: v.string(), date: v.string(), dateBasis: v.string(), newspaper: v.optional(v.string()) }),
  articles: v.object({
    exactly: v.array(
      v.object({
        key: v.string(),
        headline: v.string(),
        kicker: v.optional(v.nullable(v.string()), null),
        subhead: v.optional(v.nullable(v.string()), null),
        kind: v.string(),
        eventDate: v.optional(v.string()),
        continues: v.nullable(v.string()),
        continuedFrom: v.optional(v.nullable(v.string()), null),
        reporters: others,
        correspondents: others,
        photographers: others,
        editors: others,
        /** Sentences that the page breaks where | stands. */
        joins: others,
      }),
    ),
  }),
  persons: v.object({
    exactly: v.array(v.object({ name: v.string(), posts: others, role: v.optional(v.string()), in: names })),
  }),
  meetings: v.object({
    "exactly held here": v.array(
      v.object({
        name: forms,
        date: v.string(),
        in: v.string(),
        attendance: v.array(v.object({ person: v.string(), roles: names })),
        groups: others,
      }),
    ),
  }),
  programs: v.object({
    atLeast: v.array(forms),
    "same program, printed in more than one way": v.optional(v.array(names), []),
    notPrograms: names,
    partOf: v.optional(v.record(v.string(), names), {}),
  }),
  inspections: v.union([v.object({ exactly: v.array(visit) }), v.object({ atLeast: v.array(visit) })]),
  appointments: v.optional(
    v.object({ exactly: v.array(v.object({ person: v.string(), post: v.string(), kind: v.string() })) }),
    { exactly: [] },
  ),
  organisations: atLeast,
  places: atLeast,
  works: names,
});
export type EditionGold = v.InferOutput<typeof editionGoldShape>;
