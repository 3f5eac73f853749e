import type { JSX } from "preact";
import { Answer } from "../controls/state.tsx";
import { ProgramDocument } from "../generated/graphql.ts";
import { kindName, valueName } from "../words/names.ts";
import { say } from "../words/words.ts";
import { usePaged } from "./paged.ts";
import { Facts } from "./parts/facts.tsx";
import { PanelHead } from "./parts/panel-head.tsx";
import { Properties, Seen } from "./parts/section.tsx";
import { Unknown } from "./unknown.tsx";

/** A program: the forms it is printed in, who pushes it, which meetings were about it. */
export function ProgramPanel({ id }: { readonly id: string }): JSX.Element {
  const [asked, more] = usePaged(ProgramDocument, id);
  return (
    <Answer asked={asked}>
      {({ node }) =>
        node?.__typename !== "Program" ? (
          <Unknown id={id} />
        ) : (
          <article class="panel">
            <PanelHead node={node} kindLine={kindName("Program")}>
              <Seen seen={node.seen} />
            </PanelHead>
            <Properties
              rows={[
                [say("kindOf"), valueName(node.kind)],
                [say("variants"), node.variants.filter((form) => form !== node.name).join(" / ")],
              ]}
            />
            <Facts title={say("promotedBy")} list={node.promotedBy} onMore={more} />
            <Facts title={say("carriedOutBy")} list={node.carriedOutBy} onMore={more} />
            <Facts title={say("meetings")} list={node.meetings} onMore={more} />
            <Facts title={say("partOf")} list={node.partOf} onMore={more} />
            <Facts title={say("parts")} list={node.parts} onMore={more} />
            <Facts title={say("articles")} list={node.articles} onMore={more} />
          </article>
        )
      }
    </Answer>
  );
}
