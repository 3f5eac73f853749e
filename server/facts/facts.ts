import { added } from "../domain/added.ts";
import type { Article } from "../domain/article.ts";
import type { Staged } from "../domain/diagnostic.ts";
import type { EditionContext } from "../domain/edition.ts";
import type { Fact, Reading } from "../domain/fact.ts";
import type { Mentions } from "../domain/mention.ts";
import { entitiesOf, type ListedEntity } from "./entities.ts";
import { factOf } from "./rule.ts";
import { rules } from "./rules/rules.ts";
import { articleRef, type Scene, sceneOf } from "./scene.ts";

/** An article, where and when it was printed, and what it names. */
export interface Named {
  readonly article: Article;
  readonly context: EditionContext;
  readonly mentions: Mentions;
}

/** Reads articles' relations from what they name. Every quote is the article's own text between `start` and `end`. */
export function factsOf(articles: readonly Named[]): Staged<readonly Reading[]> {
  const scenes = articles.map(({ article, mentions, context }) => ({
    scene: sceneOf(article, mentions, context),
    said: [] as Fact[],
  }));
  for (const rule of rules) for (const { scene, said } of scenes) said.push(...rule.match(scene));
  const told = added(scenes, ({ said }) => ({ told: givenUp(distinct(said)) }));
  const listed = added(told, ({ scene, told }) => ({ entities: entitiesOf(scene, told).list() }));
  const readings = listed.map(({ scene, told, entities }): Reading => {
    const { article, eventDate, mentions } = scene;
    const facts = [...told, ...mentionFacts(scene, entities)];
    return { article, eventDate, mentions, entities: entities.map(({ entity }) => entity), facts };
  });
  return { value: readings, diagnostics: [] };
}

/** One fact for the same relation between the same two with the same say: the first, which is stated rather than inferred. */
function distinct(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  /** Where in `kept` the facts are between two names: few, so that they are told apart one by one. */
  const between = new Map<string, number[]>();
  for (const fact of facts) {
    const names = `${fact.from.name}\n${fact.to.name}`;
    const known = between.get(names);
    const same = known?.find((at) => sameSay(kept[at], fact));
    if (same === undefined) {
      if (known === undefined) between.set(names, [kept.length]);
      else known.push(kept.length);
      kept.push(fact);
    } else if (kept[same]?.basis === "inferred" && fact.basis === "stated") kept[same] = fact;
  }
  return kept;
}

const toldBy = ({ properties }: Fact): string => String(properties.role ?? properties.kind ?? "");

/** Whether two facts between bearers of the same names say the same. */
function sameSay(one: Fact | undefined, other: Fact): boolean {
  return (
    one !== undefined &&
    one.relation === other.relation &&
    one.from.kind === other.from.kind &&
    one.from.key === other.from.key &&
    one.to.kind === other.to.kind &&
    one.to.key === other.to.key &&
    toldBy(one) === toldBy(other)
  );
}

/** A post that the same article says was taken away or given up is one somebody held. */
function givenUp(facts: readonly Fact[]): Fact[] {
  const idOf = ({ from, to }: Fact) => `${from.name}\n${from.key}\n${to.name}`;
  const over = facts.filter(
    ({ relation, properties }) => relation === "APPOINTED" && /removed|resigned/u.test(String(properties.kind)),
  );
  const ids = new Set(over.map(idOf));
  return facts.map((fact) =>
    fact.relation === "HOLDS" && ids.has(idOf(fact))
      ? { ...fact, properties: { ...fact.properties, former: true } }
      : fact,
  );
}

function mentionFacts(scene: Scene, entities: readonly ListedEntity[]): Fact[] {
  const from = articleRef(scene.article);
  return entities.flatMap(({ entity, start, end }) => {
    if (entity.kind === "Article") return [];
    const { kind, name, key, printed, properties } = entity;
    const told = kind === "Meeting" && properties.held === true ? properties : {};
    const span = { start, end };
    return factOf(scene, {
      relation: "MENTIONS",
      rule: "mentions",
      from,
      to: { kind, name, key },
      span,
      properties: { ...told, printed },
    });
  });
}
