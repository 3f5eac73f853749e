import { Characters } from "../domain/characters.ts";
import { matchesOf } from "../domain/matches.ts";
import { startingIn } from "../domain/spans.ts";
import type { HeldMeeting, Scene } from "./scene.ts";

const closing =
  /(?:分别|一同|应邀)?(?:参加|出席|列席|参会|到会)(?:了|本次|此次|会议|大会|仪式|活动|学习|座谈|培训|有关|相关)*/u;
/** How the name of a group of people ends. */
const people =
  /(?:领导|负责人|负责同志|主任|委员|代表|两长|干部|人员|成员|书记|部门|单位|同志|委员会|班子|局长|镇长|乡长|职工|党员|部长|主席|院长|校长|领导班子|“一把手”|“两员”|团长|组长|员工|师生|群众|科级干部|党政正职|党政主要领导|企业家|嘉宾|专家|老师)(?:[(][^)]*[)])?$/u;
const listParts = new Characters(/[,;::]/u);
const said = /主持|讲话|强调|指出|要求|召开|举行|传达|部署|汇报|宣读|通报/u;

/** The groups that took part, as printed (县四套班子领导), without the people named one by one. */
export function participantsOf(scene: Scene, meeting: HeldMeeting): string[] {
  const groups: string[] = [];
  let from = meeting.start;
  for (const line of scene.text.slice(meeting.start, meeting.end).split("\n")) {
    const start = from;
    from += line.length + 1;
    if (!closing.test(line)) continue;
    for (const sentence of matchesOf(line, /[^。!?]+[。!?]?/gu)) {
      const verb = closing.exec(sentence[0]);
      if (verb) groups.push(...listed(scene, start + sentence.index, sentence[0].slice(0, verb.index)));
    }
  }
  return [...new Set(groups)];
}

/** The groups in the list before 参加会议: parts between , and ;, those with a name or a verb left out. */
function listed({ mentions }: Scene, start: number, list: string): string[] {
  const groups: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= list.length; i++) {
    const character = list.charAt(i);
    if (character === "(") depth++;
    else if (character === ")") depth--;
    if (i < list.length && !(depth <= 0 && listParts.has(list.charCodeAt(i)))) continue;
    const part = list.slice(from, i).trim();
    const [begin, end] = [start + from, start + i];
    from = i + 1;
    const group = part
      .replace(/^(?:以及|及|和)/u, "")
      .replace(/(?:共?\d+(?:余|多)?[人名])?等?(?:共?\d+(?:余|多)?[人名])?$/u, "");
    const named = startingIn(mentions.persons, begin, end).length > 0;
    if (group.length >= 3 && group.length <= 60 && !named && !said.test(group) && people.test(group))
      groups.push(group);
  }
  return groups;
}
