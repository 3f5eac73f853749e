/**
 * The text as a phrase of the full-text index, or null where the index cannot find it: it holds pairs of Chinese
 * characters, so that a phrase of two or more is found wherever it stands, while one character and parts of Latin words
 * are not. Nor are 々, 〇 and characters beyond the basic plane (𠮷), which Neo4j pairs otherwise.
 */
export function phraseOf(text: string): string | null {
  return /^[\u3400-\u9fff]{2,}$/u.test(text) ? `"${text}"` : null;
}
