/** Small SVG pictures that Cytoscape paints over a node: the character in it, the count of what it hides, the pin. */
const cache = new Map<string, string>();

function picture(key: string, width: number, height: number, body: () => string): string {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body()}</svg>`;
  const uri = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  cache.set(key, uri);
  return uri;
}

/** Families without quotes, as Cytoscape wants them. */
export const serif = "Songti SC, Noto Serif CJK SC, Source Han Serif SC, STSong, SimSun, serif";
export const sans = "system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif";

export function glyph(char: string, colour: string): string {
  return picture(
    `g${char}${colour}`,
    96,
    96,
    () =>
      `<text x="48" y="50" dy=".35em" font-size="64" font-weight="600" text-anchor="middle" fill="${colour}" font-family="${serif}">${escaped(char)}</text>`,
  );
}

export const badgeHeight = 18;

export function badgeWidth(text: string): number {
  return Math.max(badgeHeight, 8 + 7.2 * text.length);
}

export function badge(text: string, fill: string, ink: string, ring: string): string {
  const width = badgeWidth(text);
  return picture(
    `b${text}${fill}${ink}${ring}`,
    width * 4,
    badgeHeight * 4,
    () =>
      `<g transform="scale(4)"><rect x=".75" y=".75" width="${width - 1.5}" height="${badgeHeight - 1.5}" rx="${badgeHeight / 2 - 0.75}" fill="${fill}" stroke="${ring}" stroke-width="1.5"/><text x="${width / 2}" y="${badgeHeight / 2}" dy=".36em" font-size="11" font-weight="600" text-anchor="middle" fill="${ink}" font-family="${sans}">${escaped(text)}</text></g>`,
  );
}

export function pin(fill: string, ring: string): string {
  return picture(
    `p${fill}${ring}`,
    40,
    40,
    () => `<circle cx="20" cy="20" r="14" fill="${fill}" stroke="${ring}" stroke-width="6"/>`,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
