import type { PersonMention } from "../../domain/mention.ts";
import type { Scene, Sentence } from "../scene.ts";

/** 选举甲为县人大常委会主任,乙为副主任: the post with the body carried over from the clause before. */
export function inFull({ text }: Scene, { start, end }: Sentence, { posts }: PersonMention, post: string): string {
  const said = posts.find(
    (one) =>
      one.printed === post &&
      one.basis === "inferred" &&
      one.start >= start &&
      one.start < end &&
      text[one.start - 1] !== "、" &&
      one.name.endsWith(post),
  );
  return said?.name ?? post;
}
