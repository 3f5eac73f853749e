import type { JSX } from "preact";
import { NamesakesDocument, type NamesakesQuery } from "../generated/graphql.ts";
import { days, say } from "../words/words.ts";
import { useAsk } from "./ask.ts";
import { NodeLink } from "./parts/node-link.tsx";
import { Section } from "./parts/section.tsx";

type Namesake = NamesakesQuery["namesakes"][number];

/** Posts by which a namesake is told; more would be a biography. */
const postsShown = 2;

/**
 * Others of the name whom the graph keeps apart, each with the posts that tell them; nothing where there are none. Asked
 * for apart, as most people have none. Also for an id behind which nobody is left.
 */
export function Namesakes({ id }: { readonly id: string }): JSX.Element | null {
  const { data } = useAsk(NamesakesDocument, { id });
  const namesakes = data?.namesakes ?? [];
  if (namesakes.length === 0) return null;
  return (
    <Section title={say("namesakes")} count={namesakes.length}>
      <p class="candidates-note">{say("namesakesNote")}</p>
      <ul class="candidates">
        {namesakes.map((namesake) => (
          <Line key={namesake.id} namesake={namesake} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ namesake }: { readonly namesake: Namesake }): JSX.Element {
  const { tenures } = namesake;
  return (
    <li>
      <div class="candidate-line">
        <NodeLink node={namesake} />
        <span class="when">
          {tenures.length === 0
            ? say("noPost")
            : tenures
                .slice(0, postsShown)
                .map(({ post, firstSeen, lastSeen }) => `${post.name} ${days(firstSeen, lastSeen)}`)
                .join("；")}
        </span>
      </div>
    </li>
  );
}
