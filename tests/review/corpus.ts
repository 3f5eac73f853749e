import type { EditionRows } from "../../server/domain/rows.ts";
import { applyCorrections } from "../../server/identity/corrections/apply.ts";
import type { Corrections } from "../../server/identity/corrections/load.ts";
import { factId } from "../../server/identity/ids.ts";
import { nodeOf } from "../../server/identity/nodes.ts";
import { loadEdition } from "../../server/load/load.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { editionOf } from "../identity/readings.ts";
import { RowsBuilder } from "../load/rows-builder.ts";

/** Programs and organizations that are written in two ways, and a fact that was only inferred. */
function things(): EditionRows {
  const head = { id: "edition/今日开化县/2020-09-01", newspaper: "今日开化县", county: "开化县", date: "2020-09-01" };
  const rows = new RowsBuilder(head).article(
    "1",
    "推进会",
    "千村清溪工程推进会在林山乡召开,副部长戴舒主持,星火农业公司参加。",
  );
  const mention = (id: string, printed: string) => {
    const { kind, properties } = nodeOf(id);
    return rows.mention(kind, id, properties, printed);
  };
  mention("program/千村清溪工程", "千村清溪工程");
  mention("place/开化县/林山乡", "林山乡");
  mention("organization/开化县/星火农业公司", "星火农业公司");
  const dai = mention("person/开化县/戴舒", "戴舒");
  const deputy = mention("post/开化县/县委宣传部副部长", "副部长");
  rows.says("HOLDS", dai, deputy, "副部长戴舒主持", { basis: "inferred", reason: "“分部长”应为“副”" });
  rows.article("2", "林山镇", "林山镇的星火农业有限公司参与千村清溪,毛焮明说。");
  for (const [id, printed] of [
    ["program/千村清溪", "千村清溪"],
    ["place/开化县/林山镇", "林山镇"],
    ["organization/开化县/星火农业有限公司", "星火农业有限公司"],
  ] as const) {
    mention(id, printed);
  }
  const mao = mention("person/开化县/毛焮明", "毛焮明");
  const stream = mention("program/千村清溪", "千村清溪");
  rows.says("PROMOTED", mao, stream, "毛焮明说", { basis: "inferred", reason: "承上句主语" });
  const built = rows.rows("things");
  const edges = built.edges.map((edge) => ({ ...edge, id: factId("", edge.id, edge.from, edge.to, "") }));
  return { ...built, edges };
}

const mayor = { name: "毛焮明", posts: ["县委副书记", "县长"] };
const bureau = (name: string, post: string) => [{ name, posts: [post] }];

/** Two counties of one prefecture over two years, with every kind of doubt in them. */
export const corpus: readonly EditionRows[] = [
  editionOf("开化县", "2020-01-01", [mayor], bureau("王伟", "县水利局局长")),
  editionOf("开化县", "2020-02-01", [mayor], bureau("王伟", "县教育局副局长")),
  editionOf("开化县", "2020-03-01", [mayor, { name: "黄小杰", byline: "editor" }], bureau("王伟", "县水利局局长")),
  editionOf("开化县", "2020-04-01", bureau("毛欣明", "县长"), bureau("黄小杰", "县融媒体中心主任")),
  editionOf("常山县", "2020-06-01", [{ name: "毛焮明", posts: ["县委书记"] }]),
  editionOf("常山县", "2021-01-01", [{ name: "毛焮明", posts: ["县委书记"] }]),
  things(),
];

/** Loads the corpus as the loader does: corrections applied to each edition. */
export async function loadCorpus(store: GraphStore, corrections: Corrections): Promise<void> {
  for (const rows of corpus) await loadEdition(store, applyCorrections(rows, corrections).value);
}
