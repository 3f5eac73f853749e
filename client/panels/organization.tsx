import type { JSX } from "preact";
import { Answer } from "../controls/state.tsx";
import { OrganizationDocument } from "../generated/graphql.ts";
import { kindName, valueName } from "../words/names.ts";
import { say } from "../words/words.ts";
import { usePaged } from "./paged.ts";
import { Facts } from "./parts/facts.tsx";
import { PanelHead } from "./parts/panel-head.tsx";
import { Properties, Seen } from "./parts/section.tsx";
import { Unknown } from "./unknown.tsx";

/** An organization: its posts, what it convened and carried out, who called. */
export function OrganizationPanel({ id }: { readonly id: string }): JSX.Element {
  const [asked, more] = usePaged(OrganizationDocument, id);
  return (
    <Answer asked={asked}>
      {({ node }) =>
        node?.__typename !== "Organization" ? (
          <Unknown id={id} />
        ) : (
          <article class="panel">
            <PanelHead node={node} kindLine={[kindName("Organization"), node.jurisdiction].filter(Boolean).join(" · ")}>
              <Seen seen={node.seen} />
            </PanelHead>
            <Properties
              rows={[
                [say("kindOf"), valueName(node.kind)],
                [say("level"), valueName(node.level)],
              ]}
            />
            <Facts title={say("posts")} list={node.posts} onMore={more} />
            <Facts title={say("under")} list={node.under} onMore={more} />
            <Facts title={say("over")} list={node.over} onMore={more} />
            <Facts title={say("convened")} list={node.convened} onMore={more} />
            <Facts title={say("programs")} list={node.programs} onMore={more} />
            <Facts title={say("visitedBy")} list={node.visitedBy} onMore={more} />
            <Facts title={say("articles")} list={node.articles} onMore={more} />
          </article>
        )
      }
    </Answer>
  );
}
