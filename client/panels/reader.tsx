import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { IconButton } from "../controls/button.tsx";
import { Icon } from "../controls/icons.tsx";
import { Answer, Skeleton } from "../controls/state.tsx";
import { KindDocument, type NodeKind } from "../generated/graphql.ts";
import { goBack } from "../state/address.ts";
import { focusOn, note } from "../state/focus.ts";
import { known, title, view } from "../state/store.ts";
import type { Focus } from "../state/view.ts";
import { say } from "../words/words.ts";
import { ArticleReader } from "./article.tsx";
import { useAsk } from "./ask.ts";
import { EditionPanel } from "./edition.tsx";
import { MeetingPanel } from "./meeting.tsx";
import { OrganizationPanel } from "./organization.tsx";
import { PathPanel } from "./path.tsx";
import { PersonPanel } from "./person.tsx";
import { PlacePanel } from "./place.tsx";
import { PostPanel } from "./post.tsx";
import { ProgramPanel } from "./program.tsx";
import { RelationPanel } from "./relation.tsx";
import { Unknown } from "./unknown.tsx";

/** The right region: the one thing looked at. The browser's back leads to the one before. */
export function Reader(): JSX.Element {
  const { focus } = view.value;
  const region = useRef<HTMLElement>(null);
  const key = JSON.stringify(focus);
  useEffect(() => {
    if (focus?.type !== "article" || focus.start === null) region.current?.scrollTo({ top: 0 });
  }, [key]);
  return (
    <aside class="reader" id="reader" ref={region} tabIndex={-1} aria-label={say("reader")}>
      {focus !== null && (
        <div class="reader-bar">
          <button type="button" class="text-button" onClick={goBack}>
            <Icon name="back" />
            {say("back")}
          </button>
          <IconButton icon="close" label={say("close")} onClick={() => focusOn(null)} />
        </div>
      )}
      {focus === null ? <Welcome /> : <Looked key={key} focus={focus} />}
    </aside>
  );
}

function Welcome(): JSX.Element {
  const edition = title.value?.edition;
  return (
    <>
      <p class="welcome">{say("welcome")}</p>
      {edition && <EditionPanel id={edition.id} />}
    </>
  );
}

function Looked({ focus }: { readonly focus: Focus }): JSX.Element {
  switch (focus.type) {
    case "article":
      return <ArticleReader id={focus.id} start={focus.start} end={focus.end} />;
    case "relation":
      return <RelationPanel from={focus.from} kind={focus.kind} to={focus.to} />;
    case "path":
      return <PathPanel from={focus.from} to={focus.to} />;
    case "node":
      return <NodePanel id={focus.id} />;
  }
}

const panels: Readonly<Record<NodeKind, (properties: { readonly id: string }) => JSX.Element>> = {
  Person: PersonPanel,
  Post: PostPanel,
  Meeting: MeetingPanel,
  Program: ProgramPanel,
  Organization: OrganizationPanel,
  Place: PlacePanel,
  Edition: EditionPanel,
  Article: ({ id }) => <ArticleReader id={id} start={null} end={null} />,
};

/** The panel of a node's kind; a node met only in the address is asked for first. */
function NodePanel({ id }: { readonly id: string }): JSX.Element {
  const kind = known.value.get(id)?.kind;
  if (kind === undefined) return <Stranger id={id} />;
  const Panel = panels[kind];
  return <Panel id={id} />;
}

function Stranger({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk(KindDocument, { id });
  const node = asked.data?.node ?? null;
  useEffect(() => {
    if (node !== null) note([{ id, kind: node.__typename, caption: node.name }]);
  }, [node, id]);
  return <Answer asked={asked}>{(data) => (data.node ? <Skeleton /> : <Unknown id={id} />)}</Answer>;
}
