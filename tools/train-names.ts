/**
 * Makes seeds/models/{names,contexts,words}.txt, the figures by which names are told from words.
 *
 *   node tools/train-names.ts NR_BIN
 *
 * NR_BIN is data/dictionary/person/nr.txt.bin of the Maven artifact com.hankcs:hanlp:portable-1.8.4 (Apache-2.0):
 * how often a word was seen in a part of a name or beside one. The words are those of @node-rs/jieba's dict.txt (MIT).
 *
 * names.txt     character  surname  first-of-two  second-of-two  only-given     (counts)
 * contexts.txt  word  before-a-name  after-a-name                               (counts)
 * words.txt     word  count  part of speech (jieba's: nr, ns, else its first letter)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const surname = 0;
const firstOfTwo = 1;
const secondOfTwo = 2;
const only = 3;
const before = 6;
const after = 7;

type Roles = ReadonlyMap<number, number>;

/** The dictionary's file: counts by role for each value, then a double-array trie from words to values. */
function readRoles(file: string): Map<string, Roles> {
  const bytes = readFileSync(file);
  let at = 0;
  const next = (): number => {
    const value = bytes.readInt32BE(at);
    at += 4;
    return value;
  };
  const values = Array.from(
    { length: next() },
    () => new Map(Array.from({ length: next() }, () => [next(), next()] as const)),
  );
  const children = new Map<number, number[]>();
  const base: number[] = [];
  const size = next();
  for (let index = 0; index < size; index++) {
    base.push(next());
    const parent = next();
    const known = children.get(parent);
    if (known) known.push(index);
    else children.set(parent, [index]);
  }
  const words = new Map<string, Roles>();
  const walk = (state: number, word: string): void => {
    for (const index of children.get(state) ?? []) {
      const follow = base[index] ?? 0;
      if (index === state && follow < 0) words.set(word, values[-follow - 1] ?? new Map());
      else if (follow > 0 && index > state) walk(follow, word + String.fromCharCode(index - state - 1));
    }
  };
  walk(base[0] ?? 1, "");
  return words;
}

const [roleFile] = process.argv.slice(2);
if (roleFile === undefined) throw new Error("usage: node tools/train-names.ts NR_BIN");
const out = (name: string): string => fileURLToPath(new URL(`../seeds/models/${name}.txt`, import.meta.url));
const write = (name: string, lines: string[]): void => writeFileSync(out(name), `${lines.join("\n")}\n`);
const han = /^\p{Script=Han}+$/u;

const roles = readRoles(roleFile);
const names: string[] = [];
const contexts: string[] = [];
for (const [word, counts] of [...roles].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const count = (role: number): number => counts.get(role) ?? 0;
  if (han.test(word) && word.length <= 2) {
    const figures = [surname, firstOfTwo, secondOfTwo, only].map(count);
    if (figures.some((figure) => figure > 0)) names.push([word, ...figures].join("\t"));
  }
  if (count(before) + count(after) >= 5) contexts.push([word, count(before), count(after)].join("\t"));
}
write("names", names);
write("contexts", contexts);

const leastSeen = 10;
const longestWord = 5;
const words: string[] = [];
const dictionary = createRequire(import.meta.url).resolve("@node-rs/jieba/dict.txt");
for (const line of readFileSync(dictionary, "utf8").split("\n")) {
  const [word = "", count = "0", tag = ""] = line.trimEnd().split(" ");
  if (!han.test(word) || word.length > longestWord || Number(count) < leastSeen) continue;
  // Its tag nr says little more than that the first character can be a surname.
  if (tag.startsWith("nr") && (word.length !== 2 || Number(count) < 3 * leastSeen)) continue;
  const speech = /^n[rs]/u.test(tag) ? tag.slice(0, 2) : tag.slice(0, 1);
  words.push([word, count, speech].join("\t"));
}
write("words", words.sort());
