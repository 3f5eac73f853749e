import { remembered } from "../../domain/remembered.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";

interface Patterns {
  readonly suffix: RegExp;
  readonly work: RegExp;
}
let compiled: Patterns | undefined;
function patterns(): Patterns {
  compiled ??= {
    suffix: new RegExp(`[\\p{Script=Han}\\w)”](?:${wordPattern("site-suffix")})$`, "u"),
    work: new RegExp(`(?:${wordPattern("site-work")})$`, "u"),
  };
  return compiled;
}

/** Whether a name ends in what tells a place or body that may be visited. */
export const tellsSite = remembered((name): boolean => patterns().suffix.test(name));

/** Whether a name ends like a place's, a body's (公司, 局) or a work's (项目, 生产线); null where its end tells nothing. */
export const sortOfSite = remembered((name): "place" | "body" | "work" | null => {
  const bare = name.replace(/[((][^))]*[))]$/u, "");
  // 查干嘎查和小学 are two.
  if (patterns().work.test(bare) || /[村镇乡县市区查社][和及与]/u.test(bare)) return "work";
  const end = patterns().suffix.exec(bare)?.[0].slice(1);
  if (end === undefined) return null;
  return (vocabulary().words("site-suffix").get(end)?.as as "body" | "work" | undefined) ?? "place";
});
