import type { Entity, EntityRef, Fact, Value } from "../domain/fact.ts";
import type { Span } from "../domain/span.ts";
import type { NodeKind } from "../model/kinds.ts";
import { meetingProperties } from "./meeting-properties.ts";
import { articleRef, type Scene } from "./scene.ts";

interface Growing extends EntityRef {
  readonly printed: Set<string>;
  properties: Readonly<Record<string, Value>>;
  /** Where it is first printed. */
  first: number;
  end: number;
}

/** An entity and where it is first printed. */
export interface ListedEntity extends Span {
  readonly entity: Entity;
}

const order: readonly NodeKind[] = ["Article", "Person", "Post", "Organization", "Place", "Meeting", "Program"];

/** Most entities have no key, and their name need not be put together with it. */
const idOf = ({ name, key }: EntityRef): string => (key === "" ? name : `${name}\n${key}`);

/** Everything an article names or its facts point to, once each: by kind, then by where it is first printed. */
export class Entities {
  /** By kind, then by name and key. */
  readonly #entities = new Map<NodeKind, Map<string, Growing>>();

  see(
    ref: EntityRef,
    printed: string,
    start: number,
    end: number,
    properties: Readonly<Record<string, Value>> = {},
  ): void {
    const { kind, name, key } = ref;
    let ofKind = this.#entities.get(kind);
    if (!ofKind) {
      ofKind = new Map();
      this.#entities.set(kind, ofKind);
    }
    const known = ofKind.get(idOf(ref));
    if (!known) {
      ofKind.set(idOf(ref), { kind, name, key, printed: new Set([printed]), properties, first: start, end });
      return;
    }
    known.printed.add(printed);
    if (Object.keys(properties).some((name) => !(name in known.properties)))
      known.properties = { ...properties, ...known.properties };
    if (start < known.first) [known.first, known.end] = [start, end];
  }

  has(ref: EntityRef): boolean {
    return this.#entities.get(ref.kind)?.has(idOf(ref)) === true;
  }

  list(): ListedEntity[] {
    return order
      .flatMap((kind) =>
        [...(this.#entities.get(kind)?.values() ?? [])].sort((a, b) => a.first - b.first || (a.name < b.name ? -1 : 1)),
      )
      .map(({ kind, name, key, printed, properties, first, end }) => ({
        entity: { kind, name, key, printed: [...printed], properties },
        start: first,
        end,
      }));
  }
}

/** The entities of an article: what its mentions name, then what only its facts name. */
export function entitiesOf(scene: Scene, facts: readonly Fact[]): Entities {
  const { mentions, article, text } = scene;
  const entities = new Entities();
  entities.see(articleRef(article), article.headline, 0, 0);
  for (const person of mentions.persons) {
    const ref = { kind: "Person" as const, name: person.name, key: person.key };
    entities.see(ref, person.printed, person.start, person.end);
    for (const post of person.posts) seePost(entities, post);
  }
  for (const post of mentions.posts) seePost(entities, post);
  for (const { name, printed, start, end, kind } of mentions.organizations) {
    entities.see({ kind: "Organization", name, key: "" }, printed, start, end, { kind });
  }
  for (const { name, printed, start, end, level, code } of mentions.places) {
    entities.see({ kind: "Place", name, key: "" }, printed, start, end, { level, ...(code !== null && { code }) });
  }
  const held = new Map(scene.meetings.map((meeting) => [`${meeting.ref.name}\n${meeting.ref.key}`, meeting]));
  for (const { name, key, printed, start, end } of mentions.meetings) {
    const meeting = held.get(`${name}\n${key}`);
    const ref = { kind: "Meeting" as const, name, key };
    entities.see(ref, printed, start, end, meeting && !entities.has(ref) ? meetingProperties(scene, meeting) : {});
  }
  for (const { name, printed, start, end, kind } of mentions.programs) {
    entities.see({ kind: "Program", name, key: "" }, printed, start, end, { kind });
  }
  for (const fact of facts) {
    for (const ref of [fact.from, fact.to]) {
      if (entities.has(ref)) continue;
      const at = text.indexOf(ref.name, fact.start);
      const found = at >= 0 && at + ref.name.length <= fact.end;
      const [start, end] = found ? [at, at + ref.name.length] : [fact.start, fact.end];
      entities.see(
        ref,
        found ? text.slice(start, end) : ref.name,
        start,
        end,
        ref.kind === "Post" ? { title: ref.name } : {},
      );
    }
  }
  return entities;
}

type Post = Scene["mentions"]["posts"][number];
function seePost(entities: Entities, { name, printed, start, end, title, organization }: Post): void {
  const properties = { title, ...(organization !== null && { organization }) };
  entities.see({ kind: "Post", name, key: "" }, printed, start, end, properties);
}
