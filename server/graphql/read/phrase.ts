/**
 * The text as a phrase of the full-text index, or null where the index cannot find it: it holds pairs of Chinese
 * characters, so that a phrase of two or more is found wherever it stands, while one character and parts of Latin words
 * are not.
 */
export function phraseOf(text: string): string | null {
  return /^\p{Script=Han}{2,}$/u.test(text) ? `"${text}"` : null;
}
