import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Characters that occur in traditional text only and hardly a sentence of the press does without. */
const traditional = /[們國會縣區鄉鎮記員報書長黨議組織辦務開員對業產經濟發與這個來學習說時為動強調進實問題眾號]/u;

type OpenCC = typeof import("opencc-js");

let convert: ReturnType<OpenCC["Converter"]> | undefined;
const known = new Map<string, string>();

/** One character to one of the same length: a table of phrases could not keep offsets. */
function one(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  convert ??= (require("opencc-js/t2cn") as OpenCC).Converter({ from: "t", to: "cn" });
  const simple = String(convert(character));
  const kept = simple.length === character.length ? simple : character;
  known.set(character, kept);
  return kept;
}

/** What the fold below changes: full-width forms (U+FF01 to U+FF5E) and spaces of other widths. */
const wide = /[\uff01-\uff5e\u3000\u00a0]/u;

const isWide = (code: number): boolean => (code >= 0xff01 && code <= 0xff5e) || code === 0x3000 || code === 0xa0;

function narrow(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = !isWide(code) ? code : code >= 0xff01 ? code - 0xfee0 : 0x20;
  }
  return Buffer.from(codes.buffer).toString("utf16le");
}

/**
 * The reading view of a text: simplified characters, punctuation, digits and spaces in their half-width forms. It has
 * the same length in UTF-16 code units, so that offsets found in it hold in the printed text. Text that needs no
 * change is returned as it is.
 */
export function readingView(text: string): string {
  const narrowed = wide.test(text) ? narrow(text) : text;
  if (!traditional.test(narrowed)) return narrowed;
  return Array.from(narrowed, (character) => (character > "\u3400" ? one(character) : character)).join("");
}
