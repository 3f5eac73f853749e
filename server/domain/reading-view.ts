import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Characters that occur in traditional text only and hardly a sentence of the press does without. */
const traditional =
  "們國會縣區鄉鎮記員報書長黨議組織辦務開員對業產經濟發與這個來學習說時為動強調進實問題眾號編輯審責攝訊" +
  // Surnames and given names: a credit has little else.
  "張陳劉楊趙吳馬鄭馮鄧許謝韓蘇盧蔣賈陸葉閻鄒譚萬錢湯賀龔魯韋顧龍羅呂遠華偉麗軍鳳蘭輝慶東寧雲曉嬌潔靜瑩";

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

const isWide = 1;
const isTraditional = 2;
const isDot = 4;

/** Which characters the view changes or tells a traditional text by, by UTF-16 code. */
const marks = new Uint8Array(65536);
/** The fold: full-width forms (U+FF01 to U+FF5E) and spaces of other widths to what they are in half width. */
const folded = Uint16Array.from(marks, (_, code) => code);
for (let code = 0xff01; code <= 0xff5e; code++) folded[code] = code - 0xfee0;
for (const code of [0x3000, 0xa0]) folded[code] = 0x20;
for (const [code, other] of folded.entries()) if (other !== code) marks[code] = isWide;
/** Signs that are printed for the dot of a name: 艾力•买买提, 艾力・买买提. */
const dots = "•・‧∙⋅･";
for (const character of dots) marks[character.charCodeAt(0)] = isDot;
/** The dot inside a name, not that of a list's point or between Latin letters. */
const dotted = new RegExp(`(?<=\\p{Script=Han})[${dots}](?=\\p{Script=Han})`, "gu");
for (const character of traditional) marks[character.charCodeAt(0)] = isTraditional;

/** Everything in the text that `marks` marks. */
function marksOf(text: string): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) seen |= marks[text.charCodeAt(at)] ?? 0;
  return seen;
}

let codes = new Uint16Array(4096);
let bytes = Buffer.from(codes.buffer);

function narrow(text: string): string {
  if (text.length > codes.length) {
    codes = new Uint16Array(text.length * 2);
    bytes = Buffer.from(codes.buffer);
  }
  for (let at = 0; at < text.length; at++) codes[at] = folded[text.charCodeAt(at)] ?? 0;
  return bytes.toString("utf16le", 0, text.length * 2);
}

/**
 * The reading view of a text: simplified characters, punctuation, digits and spaces in their half-width forms, one dot
 * inside names. It has
 * the same length in UTF-16 code units, so that offsets found in it hold in the printed text. Text that needs no
 * change is returned as it is.
 */
export function readingView(text: string): string {
  const seen = marksOf(text);
  const wide = (seen & isWide) !== 0 ? narrow(text) : text;
  const narrowed = (seen & isDot) !== 0 ? wide.replace(dotted, "·") : wide;
  if ((seen & isTraditional) === 0) return narrowed;
  return Array.from(narrowed, (character) => (character > "\u3400" ? one(character) : character)).join("");
}
