import type { Lexeme } from "../lexemes.ts";
import { courtesy, during, duringRole, modest, pledge } from "./signs.ts";
import type { SpokenOf } from "./subject.ts";

/** A verb of speech. False where the rest of the sentence is what somebody said. */
export function readSpeech(spoken: SpokenOf, word: Lexeme): boolean {
  const said = spoken.text.slice(word.start, word.end);
  const after = spoken.text.slice(word.end, word.end + 12);
  if (!spoken.subject || !spoken.speaksOn(word.start)) return true;
  // 提出…要求, 作重点强调: the speech verb is a noun here.
  if (spoken.light !== null) {
    spoken.assign(word, "speaker");
    return true;
  }
  const rest = spoken.text.slice(word.end, spoken.clauseTo(word.end));
  // 强调了几点意见: his words are summed up, not quoted.
  if (/^了[^,]{0,14}(?:意见|要求|事项|问题|建议)$/u.test(rest)) {
    spoken.assign(word, "speaker");
    return true;
  }
  if (spoken.text.charAt(word.start - 1) === "的" || /^[的了]/u.test(after) || courtesy.test(after)) return true;
  if (/^提/u.test(said) && !/^[,:“]/u.test(after) && rest.length < 30 && /(?:要求|意见|希望|建议)/u.test(rest)) {
    spoken.assign(word, "speaker");
    return true;
  }
  // 在批示中指出: written, not said there.
  const written = /(?:批示|指示|来信|信|贺电|贺信|署名文章|电话)(?:中|里)?$/u.test(
    spoken.clauseFrom(word.start).trimEnd(),
  );
  if (written) {
    spoken.quoting = true;
    return true;
  }
  for (const person of spoken.speakers(word.start)) {
    const reported =
      modest.test(said) && spoken.readings.some((one) => one.person === person && one.role === "reporter-in");
    if (!reported)
      spoken.readings.push({
        person,
        role: "speaker",
        at: word.start,
        quoted: modest.test(said) && !pledge.test(after),
      });
  }
  const doing = during.exec(spoken.text.slice(Math.max(spoken.sentence.start, word.start - 40), word.start))?.groups
    ?.noun;
  if (doing) spoken.add([spoken.subject], duringRole(doing), word.start);
  spoken.quoting = true;
  return true;
}
