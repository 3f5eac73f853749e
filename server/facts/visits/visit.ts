import type { PersonMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import type { Destination } from "../destinations/destination.ts";

/** Somebody's visit somewhere, as one sentence tells it. */
export interface Visit {
  readonly person: PersonMention;
  readonly to: Destination;
  readonly span: Span;
  /** 调研, 检查, 慰问, 考察; null where none is told. */
  readonly purpose: string | null;
  /** They only went along (陪同). */
  readonly companion: boolean;
  /** Set where the visitor is carried over from before. */
  readonly reason: string | undefined;
}
