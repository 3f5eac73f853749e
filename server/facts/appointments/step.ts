import type { AppointmentKind } from "../../model/kinds.ts";
import type { Scene, Sentence } from "../scene.ts";
import { moving, plainTaking, removing } from "./signs.ts";
import { losingAt, takingAt } from "./words.ts";

/** What is known of a list of changes where one of its verbs is to be read. */
export interface Standing {
  readonly scene: Scene;
  readonly sentence: Sentence;
  /** What the list is about. */
  readonly mode: AppointmentKind | null;
  /** Whether the entry before told a change, and of what kind the last change of the sentence before was. */
  readonly going: boolean;
  readonly recent: AppointmentKind | null;
  /** Whether the sentence before announced decisions. */
  readonly announced: boolean;
  /** Whether a verb before the name governs it: 任命甲为…. */
  readonly governed: boolean;
}

/** A verb behind a name: what it does, and how much of the text it takes. */
interface Step {
  readonly kind: AppointmentKind;
  readonly length: number;
  readonly acting?: boolean;
  /** The post may be one that is shared out in passing rather than given. */
  readonly passing?: boolean;
}

const before = /^(?:在?此前|之前|以前|当时),?/u;
const longestBefore = 8;
/** 甲同志任, 甲被选派到大田村,担任: the change itself. */
const told = /同志|被选派|被下派|被派/u;
const ofChanges = /任免|任前公示|人事|任职|免职|换届|履新/u;

/** The verb with which `after`, the text behind a name, goes on; `turn`: how many have been read of that person before. */
export function stepAt(standing: Standing, after: string, turn: number): Step | null {
  const { mode, governed } = standing;
  const taking = takingAt(after);
  // 接受甲辞去…: who resigns says so with a verb of his own.
  if (taking === null) return turn === 0 && mode === "removed" ? { kind: mode, length: losingAt(after) } : null;
  if (taking.kind === "governed") {
    const kind = mode ?? (standing.going ? standing.recent : null);
    if (!kind || removing.has(kind) || (!governed && turn > 0)) return null;
    return { kind, length: taking.length, passing: kind === "appointed" };
  }
  const { word, length } = taking;
  const plain = plainTaking.has(word);
  if (plain && mode === null && !told.test(after.slice(0, length)) && !isTelling(standing)) return null;
  // 此前,甲任县长: what he was.
  const { scene, sentence } = standing;
  if (plain && before.test(scene.text.slice(sentence.start, sentence.start + longestBefore))) return null;
  // 甲当选为主席。甲兼任秘书长,…
  const also = word === "兼任" && standing.recent === "elected" ? "elected" : taking.kind;
  const given = taking.kind === "appointed" && (mode === "nominated" || mode === "elected") && plain && governed;
  return {
    kind: given ? mode : also === "acting" ? "appointed" : also,
    length,
    acting: taking.kind === "acting",
    passing: plain,
  };
}

/** Whether 甲任县长 makes the change rather than tells in passing who holds the post. */
function isTelling({ scene: { article, text }, sentence, announced }: Standing): boolean {
  if (announced || moving.test(text.slice(sentence.start, sentence.end))) return true;
  return article.kind === "appointments" || article.kind === "notice" || ofChanges.test(article.headline);
}
