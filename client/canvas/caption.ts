/** Width of a caption in ems: CJK and full-width characters count 1, others a little over a half. */
export function ems(text: string): number {
  let sum = 0;
  for (const char of text)
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(char) ? 1 : 0.56;
  return sum;
}

/** A line does not begin with what closes nor end with what opens. */
const closing = /^[)）】》〉」』”’、，。；：,.;:!?！？·]/;
const opening = /[(（【《〈「『“‘]$/;

/** Longest line of a caption, in ems. */
const line = 8;

/** A caption cut to at most `rows` balanced lines; what does not fit becomes an ellipsis. */
export function folded(caption: string, rows = 2): readonly string[] {
  const chars = [...caption];
  const whole = ems(caption);
  const wanted = Math.min(rows, Math.ceil(whole / line));
  const measure = Math.min(line, whole / Math.max(1, wanted) + 0.5);
  const lines: string[] = [];
  let current = "";
  while (chars.length > 0) {
    const char = chars[0] ?? "";
    if (current !== "" && ems(current + char) > measure && !closing.test(char) && !opening.test(current)) {
      if (lines.length === wanted - 1) return [...lines, `${current.trimEnd()}…`];
      lines.push(current.trim());
      current = "";
    }
    current += chars.shift();
  }
  return [...lines, current.trim()].filter((text) => text !== "");
}
