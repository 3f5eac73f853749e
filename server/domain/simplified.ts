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

/**
 * The reading view of a text: simplified characters, the same length in UTF-16 code units, so that offsets found
 * in it hold in the printed text. Simplified text is returned as it is, at the cost of one scan.
 */
export function simplified(text: string): string {
  if (!traditional.test(text)) return text;
  return Array.from(text, (character) => (character > "㐀" ? one(character) : character)).join("");
}
