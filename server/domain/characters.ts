/**
 * The characters of which a pattern holds. What it has said of a character once is remembered by UTF-16 code, so that it
 * need not be asked again at every place where the character is printed.
 */
export class Characters {
  readonly #pattern: RegExp;
  readonly #answers = new Uint8Array(65536);

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  has(code: number): boolean {
    const known = this.#answers[code];
    return known === 0 ? this.#ask(code) : known === 1;
  }

  #ask(code: number): boolean {
    const holds = this.#pattern.test(String.fromCharCode(code));
    this.#answers[code] = holds ? 1 : 2;
    return holds;
  }
}

const spaces = new Characters(/\s/u);

/** The text without its white space, of which names and words hardly ever have any. */
export function unspaced(text: string): string {
  for (let at = 0; at < text.length; at++) if (spaces.has(text.charCodeAt(at))) return text.replace(/\s/gu, "");
  return text;
}
