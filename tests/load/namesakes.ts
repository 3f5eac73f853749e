import type { EditionRows } from "../../server/domain/rows.ts";
import { nodeOf } from "../../server/identity/nodes.ts";
import { RowsBuilder } from "./rows-builder.ts";

/** One article: the printed posts of a 王伟, without any for a bare name; a key of its own where the article names two. */
export interface NamedArticle {
  /** Posts without their county: 县水利局局长. */
  readonly posts: readonly string[];
  /** What the edition itself tells this one apart by; "" where it names one only. */
  readonly apart?: string;
}

export const county = "青川县";
export const plain = `person/${county}/王伟`;
export const water = { posts: ["县水利局局长"] } as const;
export const school = { posts: ["县教育局副局长"] } as const;
export const bare = { posts: [] } as const;

/** An edition of one day whose articles each name a 王伟 at a meeting and in a program, as the reader's rows would. */
export function namesakesEdition(
  date: string,
  articles: readonly (NamedArticle | readonly NamedArticle[])[],
  sha256 = `names-${date}`,
): EditionRows {
  const rows = new RowsBuilder({ id: `edition/青川报/${date}`, newspaper: "青川报", county, date });
  for (const [index, article] of articles.entries()) {
    const named = "posts" in article ? [article] : article;
    const people = named.map(({ posts }) => `${posts.join("、")}王伟`).join("、");
    rows.article(String(index + 1), `第${index + 1}次会议`, `${people}出席了会议，推进“春雷行动”。`);
    const mention = (id: string, printed: string) => {
      const { kind, properties } = nodeOf(id);
      return rows.mention(kind, id, properties, printed);
    };
    const meeting = mention(`meeting/${county}/${date}/第${index + 1}次会议`, `第${index + 1}次会议`);
    const program = mention("program/春雷行动", "春雷行动");
    for (const { posts, apart = "" } of named) {
      const person = mention(apart === "" ? plain : `${plain}@${apart}`, "王伟");
      for (const post of posts) rows.says("HOLDS", person, mention(`post/${county}/${post}`, post), `${post}`);
      rows.says("ATTENDED", person, meeting, "出席了会议", { roles: ["attendee"], order: 1 });
      rows.says("PROMOTED", person, program, "推进“春雷行动”", { verb: "推进" });
    }
  }
  return rows.rows(sha256);
}
