import type { BylineRole } from "./article.ts";
import type { Span } from "./span.ts";

/** `stated`: the sentence says so. `inferred`: carried over, mended, resolved or doubtful; `reason` says why. */
export type Basis = "stated" | "inferred";

/** A stretch of text that names something; not yet an entity. `text.slice(start, end) === printed` always. */
export interface Mention extends Span {
  readonly printed: string;
  /** The name it stands for: inner spaces removed, short forms and bare surnames resolved. */
  readonly name: string;
  /** The id of the rule that found it. */
  readonly rule: string;
  readonly basis: Basis;
  readonly reason?: string;
}

/** A post (职务) as the text states it. `name` carries the organization where the text gives it: 县委副书记, 县教育局局长. */
export interface PostMention extends Mention {
  /** The title alone: 副书记, 局长, 县长. */
  readonly title: string;
  /** The organization as the text gives it or as carried over from the clause before; null where the title stands alone. */
  readonly organization: string | null;
  readonly former: boolean;
  readonly acting: boolean;
}

/** One printed mention of a person. All mentions of one person in an article share `name` (and `key`, see below). */
export interface PersonMention extends Mention {
  /** Tells apart different people of one name in one article; "" for the first. */
  readonly key: string;
  /** Posts stated at this very mention, in printed order. */
  readonly posts: readonly PostMention[];
  /** Set where this mention is a credit rather than part of the story. */
  readonly byline: BylineRole | null;
}

export interface PlaceMention extends Mention {
  /** GB/T 2260 code where one is certain. */
  readonly code: string | null;
  readonly level: "country" | "province" | "prefecture" | "county" | "town" | "village" | "site";
}

export interface OrganizationMention extends Mention {
  /** The vocabulary's kind: party, congress, government, cppcc, court, bureau, company, school … */
  readonly kind: string;
}

/** `date` is ISO; `end` set for ranges; `precision` says how much of it is printed or derived. */
export interface DateMention extends Mention {
  readonly date: string | null;
  readonly until: string | null;
  readonly precision: "day" | "month" | "year" | "vague";
  readonly timeOfDay: string | null;
}

export interface MeetingMention extends Mention {
  /** `held`: this article reports it; `conveyed`: passed on from elsewhere (传达学习); `mentioned`: named in passing, planned or announced. */
  readonly status: "held" | "conveyed" | "mentioned";
  readonly key: string;
}

export interface ProgramMention extends Mention {
  readonly kind: string;
  /** Of a quotation: what spoke for its being a program and what against, with its weight. */
  readonly signs?: string;
}

/** Everything named in one article, each list sorted by `start`. */
export interface Mentions {
  readonly persons: readonly PersonMention[];
  readonly posts: readonly PostMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly meetings: readonly MeetingMention[];
  readonly programs: readonly ProgramMention[];
  /** 《》 titles: works and documents, never programs by themselves. */
  readonly works: readonly Mention[];
}
