import type { Article, BylineRole } from "../../../server/domain/article.ts";
import type { EditionReading } from "../../../server/ingest.ts";
import { plain } from "../score/items.ts";
import type { Expectation } from "./compare.ts";
import type { EditionGold } from "./shape.ts";

type GoldArticle = EditionGold["articles"]["exactly"][number];

const creditLists: readonly (readonly [BylineRole, keyof GoldArticle & `${BylineRole}s`])[] = [
  ["reporter", "reporters"],
  ["correspondent", "correspondents"],
  ["photographer", "photographers"],
  ["editor", "editors"],
];

const titleLine = ({ kicker, headline, subhead }: Pick<Article, "kicker" | "headline" | "subhead">): string =>
  [kicker, headline, subhead].map((line) => plain(line ?? "—")).join(" / ");

/** What gold says of the edition and of its articles as printed, before anything is read from their sentences. */
export function articleItems(reading: EditionReading, gold: EditionGold): Expectation[] {
  const wanted = gold.articles.exactly;
  const articles = reading.readings.map(({ article }) => article);
  const at = (text: string, { headline }: { readonly headline: string }): string => `${text} · ${plain(headline)}`;
  const text = articles.map((article) => plain(article.text)).join("\n");
  const joins = wanted.flatMap(({ joins: list }) => list);
  const dated = new Set(
    wanted.filter(({ eventDate }) => eventDate !== undefined).map(({ headline }) => plain(headline)),
  );
  const { newspaper, county, date, dateBasis } = reading.context;
  // Gold may say after a colon what the date rests on.
  const [basis = ""] = gold.edition.dateBasis.split(":");
  const named = gold.edition.newspaper;
  return [
    {
      kind: "edition",
      expected: [gold.edition.county, gold.edition.date, basis, ...(named ? [named] : [])].map((one) => [one]),
      found: [county, date, dateBasis, newspaper].filter((one) => one !== null),
      exactly: true,
    },
    {
      kind: "headlines",
      expected: wanted.map((article) => [titleLine(article)]),
      found: articles.map(titleLine),
      exactly: true,
    },
    {
      kind: "kinds",
      expected: wanted.map((article) => [at(article.kind, article)]),
      found: articles.map((article) => at(article.kind, article)),
      exactly: true,
    },
    {
      kind: "continuation",
      expected: wanted.map((article) => [at(`${article.continuedFrom} → ${article.continues}`, article)]),
      found: articles.map((article) => at(`${article.continuedFrom} → ${article.continuesOn}`, article)),
      exactly: true,
    },
    {
      kind: "bylines",
      expected: wanted.flatMap((article) =>
        creditLists.flatMap(([role, list]) => article[list].map((name) => [at(`${plain(name)} · ${role}`, article)])),
      ),
      found: articles.flatMap((article) =>
        article.byline.map(({ name, role }) => at(`${plain(name)} · ${role}`, article)),
      ),
      exactly: true,
    },
    {
      kind: "joins",
      expected: joins.map((join) => [join]),
      found: joins.filter((join) => text.includes(plain(join.replace("|", "")))),
      exactly: false,
    },
    {
      kind: "event dates",
      expected: wanted.flatMap((article) =>
        article.eventDate === undefined ? [] : [[at(article.eventDate, article)]],
      ),
      found: reading.readings
        .filter(({ article }) => dated.has(plain(article.headline)))
        .map(({ article, eventDate }) => at(String(eventDate), article)),
      exactly: true,
    },
  ];
}
