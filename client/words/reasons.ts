import { day, say } from "./words.ts";

/** What a rule finds for or against two people being one, as the API gives it. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
  readonly text: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

type Value = (name: string) => string;

/** A finding in the language chosen; `self` is whose panel it stands in. A rule not known here speaks English. */
export function reasonText({ rule, weight, text, values }: Reason, self: string): string {
  const found = new Map(values.map(({ name, value }) => [name, value]));
  const value: Value = (name) => found.get(name) ?? "";
  const who = (): string => say(value("id") === self ? "thisPerson" : "otherPerson");
  const post = (): string => postText(value("post"), value("of"));
  const turn = (): readonly string[] => {
    return [post(), day(value("until")), postText(value("nextPost"), value("nextOf")), day(value("from"))];
  };
  switch (rule) {
    case "name":
      return nameText(Number(value("characters")));
    case "common-name":
      return say("reasonCommonName", value("bearers"));
    case "one-article":
      return say("reasonOneArticle");
    case "shared-post":
      return say("reasonSharedPost", post());
    case "shared-title":
      return say("reasonSharedTitle", post());
    case "told-apart":
      return say("reasonToldApart", value("by"));
    case "place":
      return placeText(value);
    case "central-figure":
      return weight > 0 ? say("reasonLeader", who()) : say("reasonNoLeader", post());
    case "no-posts":
      return say("reasonNoPosts");
    case "bare":
      return say("reasonBare", who());
    case "bare-above":
      return say("reasonBareAbove", post());
    case "transfer":
      return say("reasonTransfer", ...turn());
    case "rank":
      return rankText(value("before"), value("after"), weight);
    case "two-places-at-once":
      return say("reasonTwoPlaces", ...turn());
    case "two-levels":
      return say("reasonTwoLevels", ...turn());
    case "two-levels-at-once":
      return say("reasonTwoLevelsApart", ...turn());
    case "two-papers":
      return say("reasonTwoPapers");
    case "signs-only":
      return say("reasonSignsOnly", who());
    case "press-office":
      return say(value("editor") === "yes" ? "reasonPressEditor" : "reasonPressOffice", post());
    case "writes-of-own":
      return say("reasonWritesOfOwn", value("organization"), value("title"));
    default:
      return text;
  }
}

function postText(post: string, of: string): string {
  return of === "" ? post : say("postOf", post, of);
}

function nameText(characters: number): string {
  return say(characters === 2 ? "reasonNameTwo" : characters === 3 ? "reasonNameThree" : "reasonNameLong");
}

function placeText(value: Value): string {
  if (value("lower") !== "") return say("reasonWithin", value("lower"), value("upper"));
  if (value("common") !== "") return say("reasonOnePlace", value("common"));
  return say("reasonNoProvince", value("one"), value("other"));
}

function rankText(before: string, after: string, weight: number): string {
  if (weight > 0) return before === after ? say("reasonRankSame", before) : say("reasonRank", before, after);
  return say(
    before.startsWith("乡科级") && after.startsWith("乡科级") ? "reasonRankTown" : "reasonRankFar",
    before,
    after,
  );
}
