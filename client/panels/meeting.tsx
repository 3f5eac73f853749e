import type { JSX } from "preact";
import { Answer } from "../controls/state.tsx";
import { MeetingDocument, type MeetingQuery } from "../generated/graphql.ts";
import { kindName, valueName } from "../words/names.ts";
import { day, say } from "../words/words.ts";
import { usePaged } from "./paged.ts";
import { Evidenced, notesOf } from "./parts/evidenced.tsx";
import { Facts } from "./parts/facts.tsx";
import { NodeLink } from "./parts/node-link.tsx";
import { PanelHead } from "./parts/panel-head.tsx";
import { Properties, Section, Seen } from "./parts/section.tsx";
import { Unknown } from "./unknown.tsx";

type Meeting = Extract<MeetingQuery["node"], { __typename: "Meeting" }>;

/** A meeting: when, where, by whom, who did what at it. */
export function MeetingPanel({ id }: { readonly id: string }): JSX.Element {
  const [asked, more] = usePaged(MeetingDocument, id);
  return (
    <Answer asked={asked}>
      {({ node }) => (node?.__typename !== "Meeting" ? <Unknown id={id} /> : <Known node={node} more={more} />)}
    </Answer>
  );
}

function Known({ node, more }: { readonly node: Meeting; readonly more: () => void }): JSX.Element {
  const when = node.date === null ? null : [day(node.date), node.timeOfDay].filter(Boolean).join(" ");
  return (
    <article class="panel">
      <PanelHead node={node} kindLine={[kindName("Meeting"), node.jurisdiction].filter(Boolean).join(" · ")}>
        <Seen seen={node.seen} />
      </PanelHead>
      {!node.held && <p class="remark">{say("notHeldHere")}</p>}
      <Properties
        rows={[
          [say("dateHeld"), when],
          [say("subject"), node.subject],
          [say("kindOf"), valueName(node.kind)],
        ]}
      />
      <Attendance list={node.attendance} />
      {node.groups.length > 0 && (
        <Section title={say("groups")} count={node.groups.length}>
          <ul class="groups">
            {node.groups.map((group) => (
              <li key={group}>{group}</li>
            ))}
          </ul>
        </Section>
      )}
      <Facts title={say("convenedBy")} list={node.convenedBy} onMore={more} />
      <Facts title={say("venue")} list={node.heldAt} onMore={more} />
      <Facts title={say("programs")} list={node.programs} onMore={more} />
      <Facts title={say("conveyed")} list={node.conveyed} onMore={more} />
      <Facts title={say("conveyedBy")} list={node.conveyedBy} onMore={more} />
      <Facts title={say("articles")} list={node.articles} onMore={more} />
    </article>
  );
}

/** One row a person, the roles before the name, in the printed order. */
function Attendance({ list }: { readonly list: Meeting["attendance"] }): JSX.Element | null {
  if (list.edges.length === 0) return null;
  return (
    <Section title={say("attendance")} count={list.totalCount}>
      <table class="attendance">
        <tbody>
          {list.edges.map(({ node, relation }) => (
            <tr key={node.id}>
              <th scope="row">
                <NodeLink node={node} />
              </th>
              <td>{relation && notesOf(relation).join("、")}</td>
              <td>{relation && <Evidenced relation={relation} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
