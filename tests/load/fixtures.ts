import type { EditionRows, NodeRow } from "../../server/domain/rows.ts";
import type { NodeKind } from "../../server/model/kinds.ts";
import { RowsBuilder } from "./rows-builder.ts";

const node = (kind: NodeKind, id: string, properties: NodeRow["properties"]): NodeRow => ({ kind, id, properties });

const place = (name: string, level: string, code?: string): NodeRow =>
  node("Place", `place/${name}`, { name, level, ...(code === undefined ? {} : { code }) });

const organization = (county: string, name: string, kind: string): NodeRow =>
  node("Organization", `organization/${county}/${name}`, { name, kind, jurisdiction: county });

const post = (county: string, name: string, title: string): NodeRow =>
  node("Post", `post/${county}/${name}`, { name, title, jurisdiction: county });

const person = (county: string, name: string): NodeRow =>
  node("Person", `person/${county}/${name}`, { name, jurisdiction: county });

const meeting = (county: string, date: string, name: string, kind: string): NodeRow =>
  node("Meeting", `meeting/${county}/${date}/${name}`, { name, date, kind, jurisdiction: county });

const program = (name: string, kind: string): NodeRow => node("Program", `program/${name}`, { name, kind });

function valley(date: string): RowsBuilder {
  return new RowsBuilder({ id: `edition/今日云溪/${date}`, newspaper: "今日云溪", county: "云溪县", date });
}

function mention(rows: RowsBuilder, { kind, id, properties }: NodeRow, printed: string): NodeRow {
  return rows.mention(kind, id, properties, printed);
}

/** A working meeting, a visit and a byline. */
export function firstEdition(): EditionRows {
  const rows = valley("2022-05-10");
  const secretary = "县委书记沈若兰主持会议并讲话";
  const magistrate = "县委副书记、县长陆文涛汇报了“千村清溪”工程进展";
  rows.article(
    "1",
    "全县生态工作推进会召开",
    `本报讯（记者 苏晚）5月9日，全县生态工作推进会在云溪县召开。${secretary}。${magistrate}。`,
    { kicker: "护好一溪清水", eventDate: "2022-05-09", page: "1" },
  );
  const shen = mention(rows, person("云溪县", "沈若兰"), "沈若兰");
  const lu = mention(rows, person("云溪县", "陆文涛"), "陆文涛");
  const su = mention(rows, person("云溪县", "苏晚"), "苏晚");
  const county = mention(rows, place("云溪县", "county", "990101"), "云溪县");
  const chief = mention(rows, post("云溪县", "县委书记", "书记"), "县委书记");
  const deputy = mention(rows, post("云溪县", "县委副书记", "副书记"), "县委副书记");
  const mayor = mention(rows, post("云溪县", "县长", "县长"), "县长");
  const conference = mention(
    rows,
    meeting("云溪县", "2022-05-09", "全县生态工作推进会", "推进会"),
    "全县生态工作推进会",
  );
  const stream = mention(rows, program("千村清溪", "工程"), "千村清溪");
  const committee = organization("云溪县", "中共云溪县委员会", "party");
  const government = organization("云溪县", "云溪县人民政府", "government");
  rows.stands("OF", chief, committee).stands("OF", deputy, committee).stands("OF", mayor, government);
  rows.stands("UNDER", committee, county).stands("UNDER", government, county);
  rows.says("HOLDS", shen, chief, secretary).says("HOLDS", lu, deputy, magistrate).says("HOLDS", lu, mayor, magistrate);
  rows.says("ATTENDED", shen, conference, secretary, { role: "chair", order: 1 });
  rows.says("ATTENDED", shen, conference, secretary, { role: "speaker", order: 1 });
  rows.says("ATTENDED", lu, conference, magistrate, { role: "reporter-in", order: 2 });
  rows.says("HELD_AT", conference, county, "全县生态工作推进会在云溪县召开");
  rows.says("CONCERNS", conference, stream, magistrate).says("CONCERNS", rows.current, stream, magistrate);
  rows.says("PROMOTED", lu, stream, magistrate, { verb: "汇报" });
  rows.says("WROTE", su, rows.current, "记者 苏晚", { role: "reporter" });
  const visit = "县委书记沈若兰赴青石镇调研“千村清溪”工程";
  rows.article("2", "沈若兰赴青石镇调研", `5月8日，${visit}，县水利局局长何平陪同。`, { eventDate: "2022-05-08" });
  const shenAgain = mention(rows, person("云溪县", "沈若兰"), "沈若兰");
  const he = mention(rows, person("云溪县", "何平"), "何平");
  const town = mention(rows, place("青石镇", "town"), "青石镇");
  const bureau = mention(rows, organization("云溪县", "云溪县水利局", "bureau"), "县水利局");
  const head = mention(rows, post("云溪县", "县水利局局长", "局长"), "县水利局局长");
  const chiefAgain = mention(rows, post("云溪县", "县委书记", "书记"), "县委书记");
  const streamAgain = mention(rows, program("千村清溪", "工程"), "千村清溪");
  rows.stands("OF", head, bureau).stands("UNDER", bureau, government).stands("UNDER", town, county);
  rows.stands("OF", chiefAgain, committee);
  rows.says("HOLDS", shenAgain, chiefAgain, visit).says("HOLDS", he, head, "县水利局局长何平陪同");
  rows.says("VISITED", shenAgain, town, visit, { purpose: "调研" });
  rows.says("PROMOTED", shenAgain, streamAgain, visit, { verb: "调研" });
  return rows.rows("sha-1");
}

/** The next day: one more meeting of the same people, an appointment, a program within another. */
export function secondEdition(): EditionRows {
  const rows = valley("2022-05-11");
  const conveyed = "会议传达学习了全县生态工作推进会精神";
  const named = "任命何平为县发展和改革局局长，免去其县水利局局长职务";
  rows.article(
    "1",
    "县政府召开常务会议",
    `5月10日，县长陆文涛主持召开县政府常务会议。${conveyed}。会议${named}。“溪长制”是“千村清溪”工程的组成部分，由县水利局开展。`,
    { eventDate: "2022-05-10" },
  );
  const lu = mention(rows, person("云溪县", "陆文涛"), "陆文涛");
  const he = mention(rows, person("云溪县", "何平"), "何平");
  const mayor = mention(rows, post("云溪县", "县长", "县长"), "县长");
  const old = mention(rows, post("云溪县", "县水利局局长", "局长"), "县水利局局长");
  const next = mention(rows, post("云溪县", "县发展和改革局局长", "局长"), "县发展和改革局局长");
  const executive = mention(rows, meeting("云溪县", "2022-05-10", "县政府常务会议", "常务会议"), "县政府常务会议");
  const relayed = mention(rows, meeting("云溪县", "2022-05-09", "全县生态工作推进会", "推进会"), "全县生态工作推进会");
  const stream = mention(rows, program("千村清溪", "工程"), "千村清溪");
  const keeper = mention(rows, program("溪长制", "机制"), "溪长制");
  const water = mention(rows, organization("云溪县", "云溪县水利局", "bureau"), "县水利局");
  const government = mention(rows, organization("云溪县", "云溪县人民政府", "government"), "县政府");
  const reform = organization("云溪县", "云溪县发展和改革局", "bureau");
  const county = place("云溪县", "county", "990101");
  rows.stands("OF", mayor, government).stands("OF", old, water).stands("OF", next, reform);
  rows.stands("UNDER", water, government).stands("UNDER", reform, government).stands("UNDER", government, county);
  rows.says("HOLDS", lu, mayor, "县长陆文涛主持召开县政府常务会议");
  rows.says("ATTENDED", lu, executive, "县长陆文涛主持召开县政府常务会议", { role: "chair", order: 1 });
  rows.says("CONVENED_BY", executive, government, "县政府常务会议").says("CONVEYED", executive, relayed, conveyed);
  rows.says("APPOINTED", he, next, named, { kind: "appointed" }).says("APPOINTED", he, old, named, { kind: "removed" });
  rows.says("PART_OF", keeper, stream, "“溪长制”是“千村清溪”工程的组成部分");
  rows.says("CARRIED_OUT", water, keeper, "由县水利局开展");
  return rows.rows("sha-2");
}

/** Another county, with a namesake of 何平 and the same program. */
export function thirdEdition(): EditionRows {
  const rows = new RowsBuilder({
    id: "edition/石泉日报/2022-06-01",
    newspaper: "石泉日报",
    county: "石泉县",
    date: "2022-06-01",
  });
  const seen = "县文化馆馆长何平到云溪县考察“千村清溪”工程";
  rows.article("1", "石泉县赴云溪县考察", `5月31日，${seen}。\n（通讯员 罗一鸣）`, { eventDate: "2022-05-31" });
  const he = mention(rows, person("石泉县", "何平"), "何平");
  const luo = mention(rows, person("石泉县", "罗一鸣"), "罗一鸣");
  const curator = mention(rows, post("石泉县", "县文化馆馆长", "馆长"), "县文化馆馆长");
  const valleyCounty = mention(rows, place("云溪县", "county", "990101"), "云溪县");
  const home = mention(rows, place("石泉县", "county", "990102"), "石泉县");
  const stream = mention(rows, program("千村清溪", "工程"), "千村清溪");
  const hall = organization("石泉县", "石泉县文化馆", "culture");
  rows.stands("OF", curator, hall).stands("UNDER", hall, home);
  rows.says("HOLDS", he, curator, seen).says("VISITED", he, valleyCounty, seen, { purpose: "考察" });
  rows.says("PROMOTED", he, stream, seen, { verb: "考察" });
  rows.says("WROTE", luo, rows.current, "通讯员 罗一鸣", { role: "correspondent" });
  return rows.rows("sha-3");
}

/** The first edition as read again after a correction: the visit is no longer in it. */
export function firstEditionCorrected(): EditionRows {
  const whole = firstEdition();
  const gone = "article/今日云溪/2022-05-10/2";
  const edges = whole.edges.filter(({ properties }) => properties.article !== gone);
  return { ...whole, sha256: "sha-1b", nodes: whole.nodes.filter(({ id }) => id !== gone), edges };
}

export const fixtureEditions = (): readonly EditionRows[] => [firstEdition(), secondEdition(), thirdEdition()];
