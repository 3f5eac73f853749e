import type { MeetingMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";

/** How the sentence puts a meeting: 召开X, (随后)召开的X, X召开, 出席X, 传达X精神, merely X, a bare 座谈会, 召开会议. */
export type Frame = "convened" | "told" | "opens" | "attended" | "relayed" | "plain" | "bare" | "unnamed";

/** A meeting's name as one place of the text gives it. `name` joins convener and meeting where 召开 parts them. */
export interface NamedMeeting extends Span {
  readonly name: string;
  readonly kind: string;
  readonly frame: Frame;
  /** What stands before the convening verb or the name within the clause. */
  readonly before: string;
}

/** A meeting named somewhere, with what its place in the article says of it. */
export interface PlacedMeeting extends NamedMeeting {
  readonly zone: Zone;
  readonly status: MeetingMention["status"];
  /** The one day that its sentence gives before it, where it is told to have been held then. */
  readonly day: string | null;
  /** Told as one more after another (随后). */
  readonly follows: boolean;
}

/** Where in the article: its headline lines, the first sentences of the story, or further down. */
export type Zone = "headline" | "lead" | "body";
