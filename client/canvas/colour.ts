/** `#rrggbb` colours; `share` of `b` in 0…1. */
export function mix(a: string, b: string, share: number): string {
  const one = channels(a);
  const two = channels(b);
  return `#${one.map((value, at) => hex(value + ((two[at] ?? 0) - value) * share)).join("")}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, "0");
}

/** WCAG contrast of two colours, 1…21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The nearest tint of `colour` that stands out from `ground` by `ratio`. */
export function legible(colour: string, ground: string, ratio: number): string {
  const towards = luminance(ground) > 0.4 ? "#000000" : "#ffffff";
  for (let share = 0; share < 1; share += 0.05) {
    const tint = mix(colour, towards, share);
    if (contrast(tint, ground) >= ratio) return tint;
  }
  return towards;
}
