import type { JSX } from "preact";
import { Answer } from "../controls/state.tsx";
import { PlaceDocument } from "../generated/graphql.ts";
import { kindName, valueName } from "../words/names.ts";
import { say } from "../words/words.ts";
import { usePaged } from "./paged.ts";
import { Facts } from "./parts/facts.tsx";
import { PanelHead } from "./parts/panel-head.tsx";
import { Properties, Seen } from "./parts/section.tsx";
import { Unknown } from "./unknown.tsx";

/** A place: who came, what was held there, what lies in it. */
export function PlacePanel({ id }: { readonly id: string }): JSX.Element {
  const [asked, more] = usePaged(PlaceDocument, id);
  return (
    <Answer asked={asked}>
      {({ node }) =>
        node?.__typename !== "Place" ? (
          <Unknown id={id} />
        ) : (
          <article class="panel">
            <PanelHead node={node} kindLine={[kindName("Place"), node.jurisdiction].filter(Boolean).join(" · ")}>
              <Seen seen={node.seen} />
            </PanelHead>
            <Properties
              rows={[
                [say("level"), valueName(node.level)],
                [say("code"), node.code],
              ]}
            />
            <Facts title={say("visitedBy")} list={node.visitedBy} onMore={more} />
            <Facts title={say("meetings")} list={node.meetings} onMore={more} />
            <Facts title={say("under")} list={node.under} onMore={more} />
            <Facts title={say("over")} list={node.over} onMore={more} />
            <Facts title={say("articles")} list={node.articles} onMore={more} />
          </article>
        )
      }
    </Answer>
  );
}
