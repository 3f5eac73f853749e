/**
 * Brings a name to the form in which it is compared: NFKC (full- and half-width agree, UAX #15), white space
 * and invisible characters removed. Never shown; display keeps the printed form.
 */
export function normalName(name: string): string {
  return name.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]/gu, "");
}

/**
 * A program's identity ignores how its parts were joined or quoted:
 * “县乡一体 条抓块统”, “县乡一体、条抓块统” and 县乡一体条抓块统 are one.
 */
export function programKey(name: string): string {
  return normalName(name).replace(/[\p{P}\p{S}]/gu, "");
}

/** Makes one segment of a readable id: `/` separates segments and so cannot occur inside one. */
export function idSegment(text: string): string {
  return normalName(text).replaceAll("/", "∕");
}
