import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import type { EditionContext, EditionSource } from "../domain/edition.ts";
import { type NodeKind, nodeKinds } from "../model/kinds.ts";
import { idSegment, programKey } from "./normal.ts";

/**
 * Readable, stable ids: opaque to every reader by contract, one scheme in one place.
 * Segments are normalised, so that full- and half-width spellings give the same id.
 */
const join = (...segments: readonly string[]): string => segments.map(idSegment).join("/");

/**
 * An edition is known by its paper (or, where that is unknown, its county), its date and its page; where no page is
 * given the file's name keeps two files of one day apart, unless the name is the date itself. A crawler's records of
 * one day that stand apart in the file are numbered.
 */
export function editionId(source: EditionSource, context: EditionContext): string {
  const date = context.date ?? undated;
  const part = source.part > 1 ? [String(source.part)] : [];
  return join("edition", context.newspaper ?? context.county ?? "unknown", date, ...ownName(source, date), ...part);
}

function ownName({ file, head, sha256 }: EditionSource, date: string): readonly string[] {
  if (head.page !== null) return [head.page];
  if (file === "-") return [sha256.slice(0, 12)];
  const stem = basename(file, extname(file));
  return stem.replace(/\D/gu, "") === date.replaceAll("-", "") && /^[\d\W_]+$/u.test(stem) ? [] : [stem];
}

/** Stands in an id where a date is not known. */
export const undated = "undated";

/** `edition/今日某县/2021-03-17`, "2" → `article/今日某县/2021-03-17/2`. */
export function articleId(edition: string, key: string): string {
  return `${edition.replace(/^edition/u, "article")}/${idSegment(key)}`;
}

/** `namesake` tells apart people of one name in one jurisdiction: 县水利局; empty for the only one. */
export function personId(jurisdiction: string, name: string, namesake: string): string {
  return join("person", jurisdiction, namesake === "" ? name : `${name}@${namesake}`);
}

/** The id of a person by name alone, without what tells namesakes apart; its own for most. */
export function plainPersonId(id: string): string {
  return id.split("@", 1)[0] ?? id;
}

/** `article/今日某县/2021-03-17/2` → `article/今日某县/2021-03-17`: the same for all articles of one edition. */
export function articleStem(article: string): string {
  return article.slice(0, article.lastIndexOf("/"));
}

export function postId(jurisdiction: string, post: string): string {
  return join("post", jurisdiction, post);
}

export function organizationId(jurisdiction: string, name: string): string {
  return join("organization", jurisdiction, name);
}

export function placeId(jurisdiction: string | null, name: string): string {
  return jurisdiction === null ? join("place", name) : join("place", jurisdiction, name);
}

export function meetingId(jurisdiction: string, date: string | null, name: string): string {
  return join("meeting", jurisdiction, date ?? undated, name);
}

export function programId(name: string): string {
  return join("program", programKey(name));
}

/** The kind of node an id names, told by its first segment. */
export function kindOfId(id: string): NodeKind | undefined {
  return nodeKinds.find((kind) => id.startsWith(`${kind.toLowerCase()}/`));
}

/** The segments behind the kind, as they were before `/` was taken out of them. */
export function segmentsOf(id: string): readonly string[] {
  return id
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("∕", "/"));
}

/** What tells one relation of two nodes in an article from another of the same kind: appointed or removed, reporter or photographer. */
export function factVariant(properties: Readonly<Record<string, unknown>>): string {
  return String(properties.kind ?? properties.role ?? "");
}

/** The id of one relation read from one article; the same reading always gives the same id. */
export function factId(article: string, relation: string, from: string, to: string, variant: string): string {
  const digest = createHash("sha256").update([article, relation, from, to, variant].join("\u0000")).digest("hex");
  return `fact/${digest.slice(0, 24)}`;
}
