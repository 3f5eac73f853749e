/** Rows as CSV with a byte order mark, which spreadsheets need to read Chinese; CRLF lines (RFC 4180). */
export function csv(header: readonly string[], rows: readonly (readonly (string | number | boolean)[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would run as a formula is made plain by a quote mark. */
function field(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
