import type { JSX } from "preact";
import { Answer } from "../controls/state.tsx";
import { PostDocument } from "../generated/graphql.ts";
import { kindName } from "../words/names.ts";
import { say } from "../words/words.ts";
import { usePaged } from "./paged.ts";
import { Facts } from "./parts/facts.tsx";
import { NodeLink } from "./parts/node-link.tsx";
import { PanelHead } from "./parts/panel-head.tsx";
import { Properties, Seen } from "./parts/section.tsx";
import { Tenures } from "./tenures.tsx";
import { Unknown } from "./unknown.tsx";

/** A post and who held it when. */
export function PostPanel({ id }: { readonly id: string }): JSX.Element {
  const [asked, more] = usePaged(PostDocument, id);
  return (
    <Answer asked={asked}>
      {({ node }) =>
        node?.__typename !== "Post" ? (
          <Unknown id={id} />
        ) : (
          <article class="panel">
            <PanelHead node={node} kindLine={[kindName("Post"), node.jurisdiction].filter(Boolean).join(" · ")}>
              <Seen seen={node.seen} />
            </PanelHead>
            <Properties
              rows={[
                [say("organization"), node.organization && <NodeLink node={node.organization} />],
                [say("rank"), [node.rank, node.deputy ? say("deputy") : null].filter(Boolean).join(" · ")],
              ]}
            />
            <Tenures
              title={say("holders")}
              rows={node.holders.map((tenure) => ({
                tenure,
                other: tenure.person,
                person: tenure.person.id,
                post: node.id,
              }))}
            />
            <Facts title={say("appointments")} list={node.appointments} onMore={more} />
            <Facts title={say("articles")} list={node.articles} onMore={more} />
          </article>
        )
      }
    </Answer>
  );
}
