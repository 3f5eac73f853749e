import { InputError } from "./error.ts";

/** Beginnings of files that people mistake for text. */
const formats: readonly (readonly [magic: string, name: string, advice: string])[] = [
  ["%PDF", "a PDF", "save its text as .txt first"],
  ["PK\u0003\u0004", "a ZIP or an office document (.docx, .xlsx)", "save its text as .txt first"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document (.doc, .xls)", "save its text as .txt first"],
  ["\u0089PNG", "a PNG picture", "recognise its text (OCR) first"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture", "recognise its text (OCR) first"],
  ["GIF8", "a GIF picture", "recognise its text (OCR) first"],
  ["II*\u0000", "a TIFF picture", "recognise its text (OCR) first"],
  ["\u001f\u008b", "gzip-compressed", "decompress it first"],
  ["Rar!", "a RAR archive", "unpack it first"],
  ["7z\u00bc\u00af", "a 7z archive", "unpack it first"],
  ["SQLite format 3", "an SQLite database", "export its texts first"],
];

/** Encodings told apart only to refuse them by name. */
const refused: readonly (readonly [label: string, name: string])[] = [
  ["big5", "Big5"],
  ["shift_jis", "Shift_JIS"],
  ["euc-kr", "EUC-KR"],
  ["euc-jp", "EUC-JP"],
];

/** Among the most frequent characters of printed Chinese: every tenth character of any text is one of them. */
const frequent =
  /[的一是在有和国中人大年月日会不了上工作县党市全发业为区民第务员进行报记者学要建设理实說國會這來個縣記們]/gu;

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const share = (text: string): number => (text.match(frequent)?.length ?? 0) / Math.max(1, text.length);

/** The label of the encoding of these bytes (a whole file or its beginning), for TextDecoder. */
export function encodingOf(bytes: Uint8Array, file: string): "utf-8" | "utf-16le" | "utf-16be" | "gb18030" {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [magic, name, advice] of formats) {
    if (head.startsWith(magic)) throw new InputError(file, null, `This is ${name}, not text: ${advice}.`);
  }
  if (head.startsWith("\u00ff\u00fe")) return "utf-16le";
  if (head.startsWith("\u00fe\u00ff")) return "utf-16be";
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const wide = bytes.subarray(0, 2000).filter((byte) => byte === 0 || byte === 10 || byte === 13).length > 20;
    const reason = wide
      ? "This is binary, or UTF-16 without a byte order mark: save it as UTF-8."
      : `This is binary, not text (byte ${nul} is zero): give a text file.`;
    throw new InputError(file, null, reason);
  }
  // A file's beginning may end within a character: the last line is left out.
  const last = bytes.lastIndexOf(10);
  const whole = last > 0 ? bytes.subarray(0, last) : bytes;
  if (tryDecode(whole, "utf-8") !== null || tryDecode(bytes, "utf-8") !== null) return "utf-8";
  const chinese = tryDecode(whole, "gb18030") ?? "";
  let best = { name: "an unknown encoding", share: 0 };
  for (const [label, name] of refused) {
    const text = tryDecode(whole, label);
    if (text !== null && share(text) > best.share) best = { name, share: share(text) };
  }
  if (chinese !== "" && !/[\ue000-\uf8ff]/u.test(chinese) && share(chinese) >= Math.max(0.02, best.share))
    return "gb18030";
  throw new InputError(
    file,
    null,
    `The text is in ${best.name}, which is not read: save it as UTF-8 (UTF-16 with a byte order mark and GB18030 are read too).`,
  );
}

/** A whole file as text. */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new InputError(file, null, "The file is empty: give one with an edition's text.");
  const text = new TextDecoder(encodingOf(bytes, file)).decode(bytes);
  if ((text.match(/[^\P{Cc}\s]/gu)?.length ?? 0) > text.length / 50)
    throw new InputError(file, null, "This is binary, not text: give a text file.");
  if (text.trim() === "") throw new InputError(file, null, "The file is blank: give one with an edition's text.");
  return text;
}
