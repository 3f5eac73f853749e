/** Costs of words that the figures do not know. */
export const costOfKind: Readonly<Record<string, number>> = {
  title: 8,
  "title-prefix": 7,
  "title-suffix": 7,
  former: 7,
  collective: 8,
  "person-cue": 8,
  organ: 8.5,
  "organization-suffix": 9,
  "organ-part": 9,
  "organization-inner": 9,
  level: 7,
  "place-suffix": 9,
  "post-verb": 7,
  "organization-joint": 7,
  "post-bound": 9,
  trade: 11,
  "place-name": 11,
  "plain-word": 8.5,
  // Villages are called after things as well: dearer than what `isOrdinary` takes for a word of everyday.
  thing: 13.5,
  figure: 11,
};

/** Kinds of vocabulary by which names are bounded, with the bonus of a name behind and in front. */
export const bonusOfKind: Readonly<Record<string, readonly [behind: number, inFront: number]>> = {
  title: [6.5, 2],
  "title-suffix": [6.2, 0],
  collective: [4.5, 0],
  "person-cue": [2.5, 0],
  "name-follower": [0, 1.5],
  "plain-word": [0, 0],
  thing: [0, 0],
  figure: [0, 0],
  courtesy: [0, 2],
  "byline-role": [4, 0],
  organ: [-0.5, -2],
  level: [-1.5, -4],
  "organization-suffix": [-1, -4],
  "organ-part": [-1, -4],
  "place-suffix": [-1, -4],
  "post-verb": [0, 3.5],
};

/** Kinds of words that reading asks for; those that are asked of pairs of characters come first, so that their bits fit a byte (see Lattice). */
export const kinds = [
  ...new Set(["title", "courtesy", "post-bound", ...Object.keys(costOfKind), ...Object.keys(bonusOfKind)]),
];

/** The bit by which the last figure of a word says that it is of that kind. */
export const kindBits: ReadonlyMap<string, number> = new Map(kinds.map((kind, place) => [kind, 2 << place]));

/** The bits of several kinds together. */
export const bitsOf = (...of: readonly string[]): number =>
  of.reduce((bits, kind) => bits | (kindBits.get(kind) ?? 0), 0);

/** What the last figure says of a word besides: that the vocabulary has it. */
export const inVocabulary = 1;
export const asTitle = bitsOf("title");
export const asCourtesy = bitsOf("courtesy");
export const asBound = bitsOf("post-bound");
export const asFigure = bitsOf("figure");
export const asPlain = bitsOf("plain-word", "thing");
