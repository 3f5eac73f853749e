import type { JSX } from "preact";
import { Answer } from "../controls/state.tsx";
import { PersonDocument } from "../generated/graphql.ts";
import { kindName } from "../words/names.ts";
import { say } from "../words/words.ts";
import { Candidates } from "./candidates.tsx";
import { Namesakes } from "./namesakes.tsx";
import { usePaged } from "./paged.ts";
import { Facts } from "./parts/facts.tsx";
import type { Named } from "./parts/node-link.tsx";
import { PanelHead } from "./parts/panel-head.tsx";
import { Properties, Seen } from "./parts/section.tsx";
import { Tenures } from "./tenures.tsx";
import { Unknown } from "./unknown.tsx";

/** What the press says of a person. */
export function PersonPanel({ id }: { readonly id: string }): JSX.Element {
  const [asked, more] = usePaged(PersonDocument, id);
  return (
    <Answer asked={asked}>
      {({ node }) =>
        node?.__typename !== "Person" ? (
          <Unknown id={id} />
        ) : (
          <article class="panel">
            <PanelHead node={node} kindLine={[kindName("Person"), node.jurisdiction].filter(Boolean).join(" · ")}>
              <Seen seen={node.seen} />
            </PanelHead>
            <Properties
              rows={[
                [say("aliases"), node.aliases.join("、")],
                [say("printedAs"), node.printed.filter((form) => form !== node.name).join("、")],
              ]}
            />
            <Tenures
              title={say("posts")}
              rows={node.tenures.map((tenure) => ({
                tenure,
                other: tenure.post,
                person: node.id,
                post: tenure.post.id,
                before: tenure.previous?.person as Named | undefined,
                after: tenure.next?.person as Named | undefined,
              }))}
            />
            <Candidates id={node.id} />
            <Namesakes id={node.id} />
            <Facts title={say("appointments")} list={node.appointments} onMore={more} />
            <Facts title={say("meetings")} list={node.meetings} onMore={more} />
            <Facts title={say("programs")} list={node.programs} onMore={more} />
            <Facts title={say("visits")} list={node.visits} onMore={more} />
            <Facts title={say("wrote")} list={node.wrote} onMore={more} />
            <Facts title={say("articles")} list={node.articles} onMore={more} />
          </article>
        )
      }
    </Answer>
  );
}
