import type { EditionSource } from "../../../server/domain/edition.ts";
import { edition } from "../../../server/input/edition.ts";
import type { Gold } from "../score/shape.ts";
import { withByline } from "./byline.ts";
import { countyOf } from "./county.ts";
import {
  appointmentArticle,
  featureArticle,
  photoArticle,
  programArticle,
  quietArticle,
  visitArticle,
} from "./items.ts";
import { type Mess, printed, tidy } from "./layout.ts";
import { meetingArticle } from "./meeting.ts";
import { randomOf } from "./random.ts";
import type { Draft, Scribe } from "./scribe.ts";
import { Truth } from "./truth.ts";

/** A generated edition and everything it says. */
export interface Generated {
  readonly source: EditionSource;
  readonly gold: Gold;
}

const kinds: readonly (readonly [number, (scribe: Scribe) => Draft])[] = [
  [0.4, meetingArticle],
  [0.25, visitArticle],
  [0.1, appointmentArticle],
  [0.1, programArticle],
  [0.05, featureArticle],
  [0.05, photoArticle],
  [0.05, quietArticle],
];
const signed: readonly ((scribe: Scribe) => Draft)[] = [meetingArticle, visitArticle, programArticle, featureArticle];

/** Writes one edition of `articles` items; the same seed and mess give the same text and the same gold. */
export function generateEdition(seed: number, articles = 8, mess: Mess = tidy): Generated {
  const random = randomOf(seed);
  const county = countyOf(random);
  const date = new Date(Date.UTC(random.int(2012, 2024), random.int(0, 11), random.int(4, 28)))
    .toISOString()
    .slice(0, 10);
  const truth = new Truth();
  const scribe: Scribe = { random, county, truth, date, spaced: mess.spaced };
  const drafts = Array.from({ length: articles }, () => {
    const write = weighted(random.next());
    const draft = write(scribe);
    return signed.includes(write) ? withByline(scribe, draft) : draft;
  });
  // Layout draws from its own source, so that the same seed tells the same story however it is printed.
  const text = printed(drafts, mess, randomOf(seed + 1));
  const head = { newspaper: county.paper, county: county.name, date, page: null, source: null };
  const source = edition(`generated-${seed}.txt`, head, text);
  return { source, gold: truth.gold() };
}

function weighted(share: number): (scribe: Scribe) => Draft {
  let sum = 0;
  for (const [weight, write] of kinds) {
    sum += weight;
    if (share < sum) return write;
  }
  return quietArticle;
}
