import { unspaced } from "../../domain/characters.ts";
import type { OrganizationMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";

const group = /^(?:党组|党委|党工委|党总支|党支部)(?=.)/u;

/** 县政协党组书记 speaks of 县政协 and of its party group, as 县教育局党委书记 does of its committee: that behind the body of a post. */
export function groupBehind(text: string, { start, end }: Span, postEnd: number): Span | null {
  const length = start < end ? (group.exec(text.slice(end, postEnd))?.[0].length ?? 0) : 0;
  return length > 0 ? { start, end: end + length } : null;
}

export function bodyAt(text: string, { start, end }: Span, kind: string): OrganizationMention {
  const name = unspaced(text.slice(start, end));
  return { start, end, printed: text.slice(start, end), name, rule: "organization-of-division", basis: "stated", kind };
}

/** 县税务局驻大田村工作队: the body that sent them is one too. */
export function* senders(found: Iterable<OrganizationMention>): Generator<OrganizationMention> {
  for (const whole of found) {
    const sender = sent.exec(whole.name)?.groups?.sender;
    if (sender === undefined || whole.name !== whole.printed) continue;
    const end = whole.start + sender.length;
    yield { ...whole, end, printed: sender, name: sender, kind: "other", rule: "organization-of-division" };
  }
}
const sent = /^(?<sender>[^驻]{2,}[部局委办厅院行司校社会团])(?:派?驻).{2,}(?:工作[队组]|帮扶[队组])$/u;
