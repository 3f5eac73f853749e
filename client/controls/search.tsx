import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { request } from "../api/request.ts";
import { type NodeKind, SearchDocument } from "../generated/graphql.ts";
import { recent, searched } from "../state/settings.ts";
import { say } from "../words/words.ts";
import { Foot, type Hit, Hits } from "./hits.tsx";
import { Icon } from "./icons.tsx";

export interface Found {
  readonly id: string;
  readonly kind: NodeKind;
  readonly caption: string;
}

/** Milliseconds of rest before a search is sent. */
const rest = 140;

interface Properties {
  readonly label: string;
  readonly hint?: string;
  /** The page's own search box: `/` moves to it and it remembers. */
  readonly main?: boolean;
  readonly value?: string;
  readonly onPick: (found: Found) => void;
}

/** A search box with its list of answers, grouped by kind, for mouse and keyboard. */
export function Search({ label, hint, main = false, value = "", onPick }: Properties): JSX.Element {
  const id = useId();
  const [text, setText] = useState(value);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [answer, setAnswer] = useState<{ text: string; hits: readonly Hit[]; total: number } | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    const wanted = text.trim();
    if (!open || wanted === "" || wanted === value) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      request(SearchDocument, { text: wanted, first: 24 }, controller.signal).then(
        ({ search }) => {
          setAnswer({ text: wanted, hits: grouped(search.edges), total: search.totalCount });
          setTrouble(null);
          setAt(0);
        },
        (error: unknown) => {
          if (!controller.signal.aborted) setTrouble(error);
        },
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, open, value]);

  const asking = text.trim() !== "";
  const hits = asking && answer !== null ? answer.hits : [];
  const old = !asking && main ? recent.value : [];
  const length = asking ? hits.length : old.length;

  function pick(index: number): void {
    if (!asking) {
      const again = old[index];
      if (again !== undefined) setText(again);
      return;
    }
    const hit = hits[index];
    if (hit === undefined) return;
    if (main) searched(text);
    onPick({ id: hit.node.id, kind: hit.node.__typename, caption: hit.node.name });
    setText(main ? "" : hit.node.name);
    setOpen(false);
    box.current?.blur();
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      if (length > 0) setAt((at + (event.key === "ArrowDown" ? 1 : length - 1)) % length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!asking || answer?.text === text.trim()) pick(at);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (open && asking) setText("");
      setOpen(false);
      if (!asking) box.current?.blur();
    }
  }

  return (
    <search class={main ? "search search-main" : "search"}>
      <Icon name="search" />
      <input
        ref={box}
        id={main ? "search" : `${id}-box`}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open && length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && length > 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        placeholder={label}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {text === "" ? (
        main && <span class="key">/</span>
      ) : (
        <button
          type="button"
          class="icon-button small"
          aria-label={say("searchClear")}
          onClick={() => {
            setText("");
            box.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      {open && (asking ? text.trim() !== value : old.length > 0 || hint !== undefined) && (
        <Hits id={id} label={label} at={at} hits={hits} old={old} pick={pick} point={setAt}>
          <Foot text={text.trim()} answer={answer} trouble={trouble} hint={hint ?? ""} />
        </Hits>
      )}
    </search>
  );
}

/** Kinds in the order of their best hit; within a kind, best first. */
function grouped(edges: readonly Hit[]): readonly Hit[] {
  const kinds = new Map<string, Hit[]>();
  for (const edge of edges) {
    const group = kinds.get(edge.node.__typename) ?? [];
    group.push(edge);
    kinds.set(edge.node.__typename, group);
  }
  return [...kinds.values()].flat();
}
