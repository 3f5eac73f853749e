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
