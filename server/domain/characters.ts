/**
 * A question about single characters, by UTF-16 code, whose answers are remembered: what a pattern has said of a
 * character once need not be asked again at every place where it is printed.
 */
export function characterTest(pattern: RegExp): (code: number) => boolean {
  const answers = new Uint8Array(65536);
  return (code) => {
    const known = answers[code];
    if (known !== 0) return known === 1;
    const holds = pattern.test(String.fromCharCode(code));
    answers[code] = holds ? 1 : 2;
    return holds;
  };
}

const isSpace = characterTest(/\s/u);

/** The text without its white space, of which names and words hardly ever have any. */
export function unspaced(text: string): string {
  for (let at = 0; at < text.length; at++) if (isSpace(text.charCodeAt(at))) return text.replace(/\s/gu, "");
  return text;
}
