import type { EditionRows, NodeRow } from "../../server/domain/rows.ts";
import { RowsBuilder } from "./rows-builder.ts";

interface Invented {
  /** Counts editions from 1; each is a day of its own. */
  readonly edition: number;
  /** Another reading of the same edition says other things and has another digest. */
  readonly reading?: number;
  readonly articles: number;
  /** How many people the county has; editions draw from them, so that they recur. */
  readonly people: number;
  /** Heads of bureaus stay there for 4,000 editions, then move; else bureaus are drawn at random, as if all were namesakes. */
  readonly settled?: boolean;
}

/** The same numbers for the same seed (mulberry32), so that two engines are given the same rows. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
const given = "安明德文华国建志新民光春晓雨涵子轩思远宁静";
const offices = ["财政局", "水利局", "教育局", "民政局", "农业农村局", "交通运输局"];
const county = "松岭县";

function dayOf(edition: number): string {
  return new Date(Date.UTC(2015, 0, edition)).toISOString().slice(0, 10);
}

function nameOf(person: number): string {
  const pick = (from: string, at: number): string => from.charAt(at % from.length);
  return pick(surnames, person) + pick(given, person * 7 + 3) + pick(given, Math.floor(person / 3) + 11);
}

/** An edition of a plausible shape: about 30 edges an article, most of its nodes known from other editions. */
export function invented({ edition, reading = 1, articles, people, settled = false }: Invented): EditionRows {
  const next = random(edition * 31 + reading);
  const date = dayOf(edition);
  const rows = new RowsBuilder({ id: `edition/松岭报/${date}`, newspaper: "松岭报", county, date });
  const place: NodeRow = { kind: "Place", id: `place/${county}`, properties: { name: county, level: "county" } };
  for (let key = 1; key <= articles; key++) {
    const drawn = next(offices.length);
    const cast = Array.from({ length: 4 }, () => next(people));
    const [chair = 0, ...others] = [...new Set(cast)];
    const stays = chair + Math.floor((edition + 61 * chair) / 4_000);
    const office = offices[settled ? stays % offices.length : drawn] ?? "财政局";
    const meeting = `第${key}次工作会议`;
    const program = `第${next(40)}号行动`;
    const printed = next(3) === 0 ? `“${program}”` : program;
    const told = `县${office}局长${nameOf(chair)}主持${meeting}，部署“${program}”`;
    const came = others.map((other) => `${nameOf(other)}参加会议。`).join("");
    rows.article(String(key), `${county}召开${meeting}`, `${date}，${told}。${came}会议在${county}举行。`.repeat(3));
    const person = (at: number): NodeRow => {
      const name = nameOf(at);
      const properties = { name: `${name}${at}`, jurisdiction: county };
      return rows.mention("Person", `person/${county}/${name}${at}`, properties, name);
    };
    const head = person(chair);
    const post = rows.mention("Post", `post/${county}/县${office}局长`, { name: `县${office}局长` }, `县${office}局长`);
    const bureau: NodeRow = {
      kind: "Organization",
      id: `organization/${county}/${office}`,
      properties: { name: office },
    };
    const held = rows.mention("Meeting", `meeting/${county}/${date}/${meeting}`, { name: meeting, date }, meeting);
    const campaign = rows.mention(
      "Program",
      `program/${program}`,
      { name: program, key: program, kind: "行动" },
      printed,
    );
    rows.stands("OF", post, bureau).stands("UNDER", bureau, place);
    rows.says("HOLDS", head, post, told).says("PROMOTED", head, campaign, told, { verb: "部署" });
    rows.says("ATTENDED", head, held, told, { roles: ["chair"], order: 1 });
    for (const [order, other] of others.entries()) {
      const guest = person(other);
      rows.says("ATTENDED", guest, held, `${nameOf(other)}参加会议`, { roles: ["attendee"], order: order + 2 });
    }
    const where = rows.mention("Place", place.id, place.properties, county);
    rows.says("HELD_AT", held, where, `会议在${county}举行`).says("CONCERNS", held, campaign, told);
    rows.says("CONCERNS", rows.current, campaign, told);
  }
  return rows.rows(`${edition}-${reading}`);
}
