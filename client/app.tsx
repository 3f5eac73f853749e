import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon, type IconName } from "./controls/icons.tsx";
import { Skeleton, Trouble } from "./controls/state.tsx";
import { CanvasView } from "./panels/canvas-view.tsx";
import { EmptyStore } from "./panels/empty-store.tsx";
import { Help } from "./panels/help.tsx";
import { Masthead } from "./panels/masthead.tsx";
import { NoticeBar } from "./panels/notice.tsx";
import { onPageKey } from "./panels/page-keys.ts";
import { Reader } from "./panels/reader.tsx";
import { Selection } from "./panels/selection.tsx";
import { Side } from "./panels/side.tsx";
import { Splitter } from "./panels/splitter.tsx";
import { TableView } from "./panels/table-view.tsx";
import { TitleLine } from "./panels/title-line.tsx";
import { CanvasTools, Toolbar } from "./panels/toolbar.tsx";
import { start } from "./state/start.ts";
import { failure, phase, region, view } from "./state/store.ts";
import { say, type Word } from "./words/words.ts";

const tabs: readonly (readonly [typeof region.value, IconName, Word])[] = [
  ["side", "filter", "filters"],
  ["stage", "graph", "canvas"],
  ["reader", "read", "reader"],
];

export function App(): JSX.Element {
  const [help, setHelp] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onPageKey(event, () => setHelp(true));
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <div class="page">
      <button type="button" class="skip" onClick={() => document.getElementById("reader")?.focus()}>
        {say("skip")}
      </button>
      <Masthead openHelp={() => setHelp(true)} />
      <Body />
      {help && <Help close={() => setHelp(false)} />}
    </div>
  );
}

function Body(): JSX.Element {
  switch (phase.value) {
    case "starting":
      return (
        <main class="whole">
          <Skeleton />
        </main>
      );
    case "failed":
      return (
        <main class="whole">
          <h1>{say("startFailed")}</h1>
          <Trouble error={failure.value} retry={() => void start()} />
        </main>
      );
    case "empty":
      return <EmptyStore />;
    case "ready":
      return <Regions />;
  }
}

function Regions(): JSX.Element {
  const { focus, surface } = view.value;
  const key = JSON.stringify(focus);
  // What was asked for is shown: on a phone the reader comes forward when something is looked at.
  useEffect(() => {
    if (focus !== null) region.value = "reader";
  }, [key]);
  return (
    <>
      <div class="regions" data-region={region.value}>
        <Side />
        <main class="stage" id="stage">
          <div class="stage-head">
            <TitleLine />
            <Toolbar />
          </div>
          {surface === "canvas" ? <CanvasView /> : <TableView />}
          {surface === "canvas" && <CanvasTools />}
          <Selection />
          <NoticeBar />
        </main>
        <Splitter />
        <Reader />
      </div>
      <nav class="tabs">
        {tabs.map(([name, icon, word]) => (
          <button
            key={name}
            type="button"
            aria-current={region.value === name}
            onClick={() => {
              region.value = name;
            }}
          >
            <Icon name={icon} />
            {say(word)}
          </button>
        ))}
      </nav>
    </>
  );
}
