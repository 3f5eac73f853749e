import { placeText } from "../identity/corrections/error.ts";
import type { Corrections } from "../identity/corrections/load.ts";
import { pairKey } from "../identity/corrections/redirects.ts";
import type { Judgement } from "../identity/judgements/judgement.ts";

/** What a curator has refused is different, whatever the corpus says. */
export function settled(judgement: Judgement, { refusals }: Corrections): Judgement {
  const refusal = refusals.get(pairKey(...judgement.ids));
  if (refusal === undefined) return judgement;
  const { who, when, why, place } = refusal;
  const text = `${who} said so on ${when}: ${why} (${placeText(place)})`;
  return { ...judgement, kind: "different", score: 0, reasons: [{ rule: "curator", weight: -10, text }] };
}
