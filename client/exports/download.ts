/** Hands a file to the browser to save. */
export function download(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads the address after the click; it is given up once it surely has.
  setTimeout(() => URL.revokeObjectURL(address), 30_000);
}
