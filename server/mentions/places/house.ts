import type { OrganizationMention, PlaceMention } from "../../domain/mention.ts";

/** Bodies that are a house too: who speaks of the museum mostly speaks of where it stands. */
const house =
  /.(?:博物馆|博物院|纪念馆|纪念堂|文化馆|展览馆|展示馆|陈列馆|美术馆|科技馆|规划馆|体育馆|体育场|游泳馆|影剧院|大剧院|剧院|影院|文化宫|少年宫|宾馆|酒店|饭店|大厦)$/u;
/** 来到白石林场: where somebody goes. */
const grounds = /.{2}(?:林场|农场|牧场|茶场|渔场)$/u;
const goneTo = /(?:到|赴|前往|走进|深入|位于|在)$/u;
/** 县文化馆馆长, 县图书馆干部: the body, not the house. */
const staff =
  /^(?:[馆院场]长|副|原|党|经理|总经理|董事|主任|干部|职工|员工|工作人员|负责人|会计|[承主协]办|组织|联合|举办|工会|团委)/u;

/** The places with the museums, theatres and hotels among the organizations. */
export function withHouses(
  text: string,
  organizations: readonly OrganizationMention[],
  places: readonly PlaceMention[],
): PlaceMention[] {
  const known = new Set(places.map(({ end }) => end));
  const houses = organizations.flatMap(({ start, end, printed, name }): PlaceMention[] =>
    (house.test(name) || (grounds.test(name) && goneTo.test(text.slice(Math.max(0, start - 2), start)))) &&
    !/^[省市县区州镇乡]/u.test(name) &&
    !known.has(end) &&
    !staff.test(text.slice(end, end + 4))
      ? [{ start, end, printed, name, rule: "place-house", basis: "stated", level: "site", code: null }]
      : [],
  );
  return houses.length === 0 ? [...places] : [...places, ...houses].sort((a, b) => a.start - b.start);
}
