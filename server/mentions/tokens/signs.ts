/** How likely a name is right behind a sign, and in front of one, by the sign's code. */
export const behindSign = new Float32Array(65536).fill(-0.5);
const inFrontOfSign = new Float32Array(65536).fill(-0.5);
for (const [signs, behind, inFront] of [
  ["\n", 1, 0.5],
  ["、", 0.7, 0.7],
  [",,;;", 0.7, 0.2],
  ["。.!!??", 0.5, 0],
  ["((", 0.7, 0.7],
  ["))", 0.2, 0.7],
  ["::", 0.7, 0.7],
  [" \u3000", 0.5, 0.7],
  ['“”"‘’', 0, 0],
  ["《》", 0, -0.5],
  ["/·", -1, -1],
  ["-—", 0, 0],
] as const) {
  for (const character of signs) {
    behindSign[character.charCodeAt(0)] = behind;
    inFrontOfSign[character.charCodeAt(0)] = inFront;
  }
}

/** How a short biography goes on behind the name: 王明,男,汉族. */
const biography = new Set(["男,", "男,", "女,", "女,", "现任", "汉族", "时任"]);
const inFrontOfBiography = 4;
const comma = ",".charCodeAt(0);

/** How likely a name ends in front of the sign at `at`. */
export function nameBefore(text: string, at: number, code: number): number {
  const vita = code === comma && biography.has(text.slice(at + 1, at + 3));
  return vita ? inFrontOfBiography : (inFrontOfSign[code] ?? 0);
}

const passing = new Uint8Array(65536);
for (const character of '::“”"  \u3000') passing[character.charCodeAt(0)] = 1;
const lost = 0.5;

/** How likely a name still is behind the sign, where it was as likely as `left` before: a title announces one across a colon or a space too. */
export const passedOn = (code: number, left: number): number => (passing[code] === 1 ? left - lost : 0);
