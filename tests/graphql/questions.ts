import { fields } from "../../server/graphql/read/fields.ts";
import type { NodeKind } from "../../server/model/kinds.ts";

/** A query over the fixtures; together they run every statement of cypher/read that the API uses. */
export interface Question {
  readonly name: string;
  readonly query: string;
}

const page = "pageInfo { hasNextPage endCursor }";
const relation = `{ id kind fromId toId count first last basis details roles
  evidence(first: 2) { totalCount ${page} edges { cursor node { id relation date quote start end roles former } } } }`;
const tenures =
  "{ person { id } post { id } firstSeen lastSeen began ended previous { sightings } evidence { totalCount } }";
const own: Readonly<Record<string, string>> = {
  seen: "{ first last articles }",
  neighbourCounts: "{ relation direction kind count }",
  tenures,
  holders: tenures,
  organization: "{ id name }",
  edition: "{ id name }",
  parts: "{ kind start end }",
  mentions: "{ start end printed nodeId kind }",
  facts: `(first: 5) { totalCount ${page} edges { cursor node { id relation fromId toId quote } } }`,
};

/** A selection of everything that is read of a kind of node. */
function everything(kind: NodeKind): string {
  return Object.entries(fields[kind])
    .map(([name, { shape, items }]) => {
      if (shape !== "list") return `${name} ${own[name] ?? ""}`;
      if (items === "relations") return `${name}(first: 3) { totalCount ${page} edges { cursor node ${relation} } }`;
      return `${name}(first: 3) { edges { cursor node { __typename ... on Node { id } } relation { id count roles } } }`;
    })
    .join("\n");
}

const examples: Readonly<Record<NodeKind, string>> = {
  Person: "person/云溪县/陆文涛",
  Post: "post/云溪县/县水利局局长",
  Organization: "organization/云溪县/云溪县水利局",
  Place: "place/云溪县",
  Meeting: "meeting/云溪县/2022-05-09/全县生态工作推进会",
  Program: "program/千村清溪",
  Article: "article/今日云溪/2022-05-10/1",
  Edition: "edition/今日云溪/2022-05-10",
};

const kinds = Object.keys(examples) as NodeKind[];

const list = (name: string, filter = ""): Question => ({
  name: `${name}${filter}`,
  query: `{ ${name}${filter === "" ? "" : `(filter: {${filter}})`} { totalCount ${page} edges { cursor node { id name } } } }`,
});

const lists: readonly Question[] = [
  ...["people", "posts", "meetings", "programs", "organizations", "places", "articles", "editions"].map((name) =>
    list(name),
  ),
  list("people", 'name: "lwt", seen: { from: "2022-05-01" }, role: CHAIR'),
  list("people", 'post: "post/云溪县/县长", organization: "organization/云溪县/云溪县人民政府"'),
  list("people", "byline: REPORTER"),
  list("posts", 'organization: "organization/云溪县/云溪县水利局"'),
  list("meetings", 'person: "person/云溪县/陆文涛", role: CHAIR, program: null'),
  list("meetings", 'program: "program/千村清溪"'),
  list("programs", 'person: "person/云溪县/陆文涛", county: "云溪县", seen: { to: "2022-05-11" }'),
  list("organizations", 'under: "organization/云溪县/云溪县人民政府"'),
  list("articles", 'text: "千村清溪"'),
  list("articles", 'text: "溪"'),
  list("articles", 'edition: "edition/今日云溪/2022-05-10", mentions: "program/千村清溪", newspaper: "今日云溪"'),
];

const graph = `nodes { id } relations ${relation}`;

const explored: readonly Question[] = [
  { name: "model and counts", query: "{ model { nodes { kind } } counts { kind count } }" },
  {
    name: "search",
    query: `{ search(text: "县委书记") { totalCount edges { rank hint node { id } } }
      one: search(text: "陆") { edges { rank node { id } } }
      pinyin: search(text: "lu wen", county: "云溪县") { edges { rank hint node { id } } } }`,
  },
  {
    name: "neighbourhood",
    query: `{ neighbourhood(id: "person/云溪县/陆文涛", first: 2, exclude: ["program/千村清溪"], asOf: "2022-05-11") {
      center { id } ${graph} hidden { relation direction kind count } totalCount ${page} } }`,
  },
  { name: "graph", query: `{ graph(ids: ${JSON.stringify(Object.values(examples))}) { ${graph} truncated } }` },
  {
    name: "overviews",
    query: `{ newest: overview(first: 5) { ${graph} omitted counts { kind count } } county: overview(county: "云溪县", first: 5) { ${graph} } }`,
  },
  {
    name: "paths",
    query: `{ path(from: "person/云溪县/沈若兰", to: "person/石泉县/何平") { complete paths { nodes { id }
      hops { forward relations ${relation} } } } }`,
  },
  {
    name: "nested lists",
    query: `{ node(id: "person/云溪县/陆文涛") { ... on Person { meetings(roles: [CHAIR]) { totalCount ${page}
      edges { relation ${relation} node { name programs { totalCount edges { node { name } relation ${relation} } } } } } } } }`,
  },
  {
    name: "a relation's articles",
    query: `{ relation(from: "person/云溪县/沈若兰", to: "post/云溪县/县委书记", kind: HOLDS) {
      from { name } to { name } evidence { edges { node { context { before after } article { text } edition { id } } } } } }`,
  },
  {
    name: "candidates",
    query: `{ people { edges { node { id candidates(first: 3) { kind score articles other { id } reasons { rule weight
      values { name value } } } } } } }`,
  },
  {
    name: "coverage and changes",
    query: `{ coverage { newspaper loaded missing } changes(from: "2022-05-10", to: "2022-06-30") { newPeople { id }
      unseenPeople { id } newPrograms { id } dormantPrograms { id } newTenures { person { id } post { id } }
      appointments { id quote } } }`,
  },
];

export const questions: readonly Question[] = [
  ...kinds.map((kind) => ({
    name: `everything of a ${kind}`,
    query: `{ node(id: "${examples[kind]}") { ... on ${kind} { id ${everything(kind)} } } }`,
  })),
  ...lists,
  ...explored,
];
