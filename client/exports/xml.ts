/** Text for an XML attribute or element; characters that XML 1.0 forbids are left out. */
export function xml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[&<>"'\n\r\t]/g, (char) => `&#${char.charCodeAt(0)};`)
  );
}
