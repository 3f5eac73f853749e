import { expect, test } from "vitest";
import type { EditionRows } from "../../server/domain/rows.ts";
import { firstEdition } from "../load/fixtures.ts";
import { startApi } from "./api.ts";

const [former, shen] = ["person/云溪县/沈若蘭", "person/云溪县/沈若兰"];

/** The first edition after a curator merged another id into 沈若兰. */
function merged(): EditionRows {
  const rows = firstEdition();
  const nodes = rows.nodes.map((node) =>
    node.id === shen ? { ...node, properties: { ...node.properties, formerIds: [former] } } : node,
  );
  return { ...rows, nodes };
}

test("an id that was merged into another goes on answering wherever an id is asked for", async () => {
  await using api = await startApi({ editions: [merged()] });
  const meeting = "meeting/云溪县/2022-05-09/全县生态工作推进会";
  const data = await api.data(
    `query ($former: ID!, $meeting: ID!) { node(id: $former) { id name ... on Person { meetings { totalCount } } }
      neighbourhood(id: $former) { center { id } totalCount } graph(ids: [$former, $meeting]) { relations { kind } }
      path(from: $former, to: $meeting) { paths { length } } relation(from: $former, to: $meeting, kind: ATTENDED) { count } }`,
    { former, meeting },
  );
  expect(data).toMatchObject({
    node: { id: shen, meetings: { totalCount: 1 } },
    neighbourhood: { center: { id: shen } },
    graph: { relations: [{ kind: "ATTENDED" }] },
    path: { paths: [{ length: 1 }] },
    relation: { count: 1 },
  });
});
