import type { AttendanceRole } from "../../model/kinds.ts";
import { wordPattern } from "../../vocabulary/pattern.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";

/** 出席会议的有甲、乙: the verb stands before those it is said of. */
export const headed =
  /(?:^|[。;\s])(?:出席|参加|列席|参会|与会)(?:会议|人员|领导|嘉宾|单位)?:\s*$|(?<verb>出席|参加|列席|参会|与会|到会|主持|就[座坐]|祝贺)[^,。;]{0,30}(?:的[^,。;]{0,14}(?:有|是|为|包括)|(?:人员|领导|嘉宾)(?:有|为|是|包括)?|执行主席是|执行主席)[:]?\s*(?:第?[一二三四五六七八九十]+届)?$/u;
export const presiding =
  /(?:(?:执行主席|主持人|主持)(?:是|为|有)?[:]?\s*|主持(?:会议|大会|仪式|开幕[式会]|闭幕[式会])的)$/u;
/** 大会的执行主席是甲、乙、丙: who takes turns in the chair; of a long list each was there. */
export const rota = /执行主席(?:是|为|有)?[:]?\s*$/u;
/** 与会人员, 到会的同志: of those there, not that somebody is. */
export const among =
  /^颁奖(?:仪式|典礼|大会|晚会)|^与会(?![,。;并]|会议|指导|的(?:有|还有))|^(?:参会|到会)(?:全体|各|的|同志|干部|代表|领导|嘉宾|单位|部门|乡镇|人|委员|专家|者|企业|群众|党员|村|镇)/u;
/** 通过视频, 通过网络: the means by which somebody takes part. */
export const means = /^通过(?:视频|网络|线上|电话|远程|现场|直播|连线|电视|腾讯|“?云)/u;
/** 甲作的《…报告》 goes on with what was heard. */
export const heardOf = /^(?:同志)?(?:代表[^,]{2,12})?所?作的/u;
/** 大会执行主席甲、乙在主席台前排就座: one of them presides, which is told elsewhere. */
export const seated = /执行主席[^。;]*在(?:大会)?主席台/u;
/** 参加座谈会的副县长甲听取意见: that he was there is said before his name. */
export const there =
  /(?<!看望|慰问|会见|接见|采访|迎接|欢送)(?<verb>出席|参加|列席)(?:了)?(?:[^,。;]{0,16}(?:会议?|仪式|论坛|大会|活动))?的$/u;
/** 吕同志代表市长甲作报告: whom somebody stands for. */
export const onBehalf = /(?:同志)?(?:代表?|受)$/u;
/** The group is spoken to or about, not acting: 受甲委托, 向甲, 对甲, 选举甲. */
export const objectBefore =
  /(?:向|对|受|按照|根据|给|授予|任命|免去|选举|当选|推选|看望|慰问|祝贺|追授|提名|补选|接受|关于|学习|落实|贯彻|领会)$/u;
export const objectAfter =
  /^(?:等)?(?:同志)?(?:总书记|为核心|新时代|委托|的委托|的(?:陪同|带领|领导|讲话|重要|报告|发言|致辞|家|精神|事迹|指示|批示)|家|精神|提出的)/u;

/** 并应邀出席 goes on about the person before it; a longer clause names who else took part. */
export const shortClause = 8;

/** 表示感谢 is courtesy, not a speech. */
export const courtesy =
  /^(?:衷心|诚挚|热烈|崇高|由衷|的|了|深深|亲切|节日|最)*(?:感谢|祝贺|欢迎|慰问|敬意|肯定|支持|赞赏|满意|问候|谢意|赞许|认可|关注)/u;
/** What one who takes a post or speaks for a group does while speaking: no new role. */
export const modest = /^(?:表示|说|认为|说道|谈到|希望|坦言|介绍说)$/u;
/** 表示,完全拥护组织决定: what one says who takes up a post, before those who gave it. */
export const pledge = /^[,:“]{0,2}(?:完全|坚决|衷心|坚定)?(?:拥护|服从)/u;
/** 在表态发言中, 在讲话中: the role stands before the speech. */
export const during = /在(?:作)?[\p{Script=Han}]{0,6}?(?<noun>讲话|发言|致辞|致词|汇报|部署[^,。]{0,16})[中时][,]?$/u;

export interface RolePatterns {
  /** Titles of those who answer to a meeting. */
  readonly reporting: ReadonlyMap<string, unknown>;
  readonly own: RegExp;
  readonly elsewhere: RegExp;
}
let compiled: RolePatterns | undefined;
/** The patterns that are made of vocabulary, compiled at first use. */
export const rolePatterns = (): RolePatterns =>
  (compiled ??= {
    reporting: vocabulary().words("reporting-title"),
    own: new RegExp(
      `^(?!(?:与会|参会|到会)[^,并指祝讲致]{2})(?!(?:随后|会上|同时|最后|还|也|分别|围绕[^,]{0,20})?(?:${wordPattern("others")}))(?:${wordPattern("clause-opening", "role-verb", "speech-verb", "light-verb")}|$)`,
      "u",
    ),
    elsewhere: new RegExp(
      `^(?:了|上述|此次|本次|这次|相关|有关)?[^,。;并和及]{0,6}?(?:${wordPattern("not-meeting")})(?!座谈|大会|会)`,
      "u",
    ),
  });

/** 他指出, 。并提出要求: whoever the sentence before was about. */
export const pronoun = /^(?:[^,。]{0,12}[,])?(?:他|她)(?!们)|^并(?=[就对提作要强指])/u;
/** 在家的副县长参加会议: somebody else, though nobody by name. */
export const nameless =
  /(?:[县市区镇乡州旗局院校部][长委]|书记|主任|委员|领导|同志|负责人|责任人|人员|代表|成员|干部|主席|单位|部门|专家|群众|职工|师生)$/u;

/** 甲在讲话中对…: what he did while speaking is not said with a verb of speech. */
export const inSpeech = /^(?:同志)?在(?:总结|主持|动员|表态|开幕)?(?<noun>讲话|致辞|致词|发言|汇报)[中时]/u;
/** 在致辞时介绍…: part of the speech. */
export const speaking = /(?:讲话|致辞|致词|发言)[中时]/u;

/** The role that the noun of `during` stands for. */
export function duringRole(noun: string): AttendanceRole {
  if (noun === "汇报") return "reporter-in";
  return noun.startsWith("部署") ? "arranged" : "speaker";
}
