import type { PersonMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import type { Sentence } from "../scene.ts";

/** Between the visitor and a short verb (到, 来, 赴) stands at most this. */
export const near =
  /(?:一行人?|[,、]|并|随即|驱车|相继|依次|赶|徒步|步行|先后|分别|还|又|再次|多次|亲自|随后|接着|轻车简从|方式|下|率[^,。]{0,60}|(?:带领|组织|会同|偕同)[^,。]{0,60}|带队|组|团|领导|等|同志|书记|县长|主任|部长|副[\p{Script=Han}]{1,3}|日|午|近日|日前|专程|下乡|就[^,。]{2,30}|先|联袂|一起|首先|等人|两长|再|前后|中|负责人|人员|代表|[\d一二三四五六七八九十]+人)$/u;

/** 甲带领…: what stands between a leader and those who are led. */
const leads = /^(?:一行|亲自|专程)?(?:率队?|率领|带领|会同|偕同|邀请|携)(?!到|赴|深入|来|前往)[^。;]*$/u;

/** 甲带领乙、丙到…: the leader goes too. */
export function ledBy(text: string, acting: Sentence["groups"], group: Sentence["groups"][number]): PersonMention[] {
  const leader = acting.find((one) => one.end < group.start && leads.test(text.slice(one.end, group.start)));
  return leader ? [...leader.persons, ...group.persons] : [...group.persons];
}

/** 一行先后到…, 检查组还来到…, or the clause begins with the verb: whoever was visiting before. */
export function carried(
  topic: readonly PersonMention[],
  before: string,
  offset: number,
  hosts: ReadonlySet<string>,
): readonly PersonMention[] {
  // 与会人员参观…: all who met, whoever they were.
  if (/(?:与会|参会)[^,。]{0,8}$/u.test(before)) return [];
  // 本报联合协会组成慰问组走进…: others, who are told right there.
  if (/组成[^,。]{0,24}[组团队]$/u.test(before)) return [];
  // 记者和工作人员一起…来到: those whom the sentence names.
  if (/(?:记者|笔者|志愿者|工作人员|队员们?|师生们?|乡亲们|村民们|游客们?)(?:和|与|及|、|一起|一行|们|,)/u.test(before))
    return [];
  // 督查组一行来到…: those who only received it are none of it.
  if (/[组团]一行|[组团]$/u.test(before.slice(-8)) && topic.every(({ name }) => hosts.has(name))) return [];
  // 在云山县调研白鹭镇…: the clause opens with where.
  return offset === 0 ||
    /^在\p{Script=Han}{2,12}[县市区旗镇乡村],?$/u.test(before) ||
    /(?:一行人?|先后|还|组|团|队|他|她|又|并|再|也|随后|接着|之后|而后|然后|随即|最后|分别|领导|人员|[,、]|实地|现场|首先|先|两长|首站|[一二三]站|相继|依次|继续|冒雨|冒着[^,]{1,6}|驱车|徒步|步行|乘船|乘车)$/u.test(
      before,
    )
    ? topic
    : [];
}

/** 听取负责人甲的讲解, 慰问老党员甲: he is there already. */
export const listenedTo = (text: string, start: number) =>
  /(?:(?:听取|听)了?|(?<=^|[,。])(?:并|还|也)?[对向](?=[^到赴往]*$)|(?:慰问|看望|探望|走访|采访|救助)[了过]?)[^,。]{0,24}$/u.test(
    text.slice(Math.max(0, start - 28), start),
  );

/** 甲向乙了解情况后,又到…: who was asked goes nowhere. */
export const asked = (text: string, { start, end }: Span): boolean =>
  /[向对]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  /^(?:等|同志|详细|仔细|进一步|深入)*(?:了解|询问|咨询|打听)/u.test(text.slice(end, end + 8));

/** 甲陪同: whoever stands before it received the visitor or went along. */
export function accompanying(text: string, group: Span, sentence: Sentence): boolean {
  const after = text.slice(group.end, Math.min(sentence.end, group.end + 40));
  return (
    (after.includes("陪同") || after.includes("随同")) &&
    /^(?:(?!到|赴|深入|前往|来)[^,。]){0,34}(?:陪同|随同)/u.test(after) &&
    !/^[^,。]{0,12}(?:在|由)/u.test(after)
  );
}
