import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse as parseYaml } from "yaml";
import { appointmentKinds, attendanceRoles } from "../../../server/model/kinds.ts";

const words = v.pipe(
  v.string(),
  v.transform((text): readonly string[] => text.trim().split(/\s+/)),
);
const characters = v.pipe(
  v.string(),
  v.transform((text): readonly string[] => [...text.trim()]),
);
const roles = v.array(v.picklist(attendanceRoles));
const role = v.optional(v.picklist(attendanceRoles));
const acts = v.array(v.strictObject({ text: v.string(), roles, second: v.optional(roles), alt: role }));
const deeds = v.array(v.strictObject({ text: v.string(), kind: v.picklist(appointmentKinds) }));
const lines = v.array(v.string());
const text = v.optional(v.string(), "");

const namesShape = v.strictObject({
  surnames: characters,
  rareSurnames: words,
  firstGiven: characters,
  secondGiven: characters,
  singleGiven: words,
  transliterated: words,
  countyFirst: words,
  countySecond: words,
  townFirst: words,
  townSecond: words,
  companyFirst: words,
  companySecond: words,
  companyTails: words,
  programFirst: words,
  programTails: words,
  mottos: words,
  venues: words,
  papers: words,
});

const officesShape = v.array(
  v.strictObject({
    key: v.string(),
    each: v.optional(v.picklist(["bureaus", "towns", "villages", "companies", "schools"])),
    posts: lines,
    size: v.number(),
    under: v.optional(v.string()),
    leads: v.optional(v.boolean(), false),
  }),
);

const sentencesShape = v.strictObject({
  bureaus: words,
  schools: words,
  topics: words,
  meetings: v.array(
    v.strictObject({
      name: v.string(),
      headline: v.string(),
      open: v.string(),
      alt: v.optional(v.string()),
      convener: v.optional(v.string()),
      body: v.optional(v.string()),
    }),
  ),
  chair: acts,
  guests: acts,
  acts,
  speeches: lines,
  visits: v.array(v.strictObject({ text: v.string(), headline: v.string() })),
  company: lines,
  visitSpeeches: lines,
  appointments: deeds,
  elections: deeds,
  features: lines,
  programs: lines,
  fillers: lines,
  quiet: v.array(v.strictObject({ headline: v.string(), text: v.string() })),
  bylines: v.array(v.strictObject({ open: v.string(), close: text })),
  photos: v.array(v.strictObject({ text: v.string(), credit: v.string() })),
});

const noiseShape = v.strictObject({ groups: words, punctuation: lines });

function load(file: string): unknown {
  return parseYaml(readFileSync(join(import.meta.dirname, "words", file), "utf8"));
}

export const names = v.parse(namesShape, load("names.yaml"));
export const offices = v.parse(officesShape, load("offices.yaml"));
export const sentences = v.parse(sentencesShape, load("sentences.yaml"));
export const confusions = v.parse(noiseShape, load("noise.yaml"));

export type Act = (typeof sentences.acts)[number];
