import { creditsOf } from "../credits/credits.ts";
import { surelyName } from "../credits/names.ts";
import { likelyName } from "../names.ts";
import { gluedByline } from "./glued.ts";
import type { Lead } from "./lead.ts";

/** 本报讯 记者张三 通讯员李四报道 3月16日…, ■本报记者 张三 3月16日… */
const worded =
  /^(?<credit>[□■◎●◆\s]*[^。,]{3,60}?)(?:(?<=报道)[:]\s*|(?:(?<=报道)\s*|[ \u3000]+|[:])(?=\d{4}年|\d{1,2}月|\d{1,2}日|近日|日前|[昨前][日天晚]|今[日天年晨晚]|上周|为|在|“)|(?<=报道)[ \u3000]+(?=[^ :]{8})|(?<close>)(?=\d{1,2}月\d|近日|日前|[昨前][日天晚])|(?<=(?:记\s?者|通讯员)[ \u3000:]*\p{Script=Han}{2,3}(?:[ \u3000、]{1,2}\p{Script=Han}{2,3}){0,3})(?<apart>[ \u3000]+)(?=[^ :]{10})(?![^,。]{0,12}(?:报道|记者|通讯员|实习)))/u;
/** Who they belong to stands in front of the reporters: 某报社报道组 记者甲 3月16日…. */
const opensByUnit = /^[\p{Script=Han}·]{3,24}[ \u3000](?:本报|特约|见习|实习)?(?:记\s?者|通讯员)/u;
/** 某某日报记者甲 通讯员乙: the outlet is run together with the word for the role. */
const opensByOutlet =
  /^[\p{Script=Han}·]{2,10}(?:[报网社台]|融媒|融媒体中心|客户端|新闻)(?:全媒体|融媒体|首席|见习|实习|特约)?(?:记\s?者|通讯员)/u;
const opensByRole = /^[□■◎●◆\s]*(?:本报|本网|本台|特约|见习|实习|全媒体|融媒体)?(?:记\s?者|通讯员)/u;

/** What goes on with a sentence whose subject are the names before it. */
const goesOn =
  /^(?:等|[一二两三四五六七八九十\d]+[名位人]|同志|同学|分别|参加|出席|列席|陪同|获|任|当选|为|作|到|在|和|率|赴|先后|一行|是|主持|代表|说)/u;

/** Bare names before the story: 本报讯 张三 李四 3月16日… */
const bare =
  /^(?<names>(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]{1,3}\p{Script=Han})(?:[ \u3000、]{1,3}\p{Script=Han}{2,3}){0,4}?)(?:[ \u3000]+|[:])(?=(?<story>[^ \u3000、:]{8}))/u;

function bareByline(read: string, dated: boolean): Lead | null {
  const { 0: whole, groups } = bare.exec(read) ?? { 0: "" };
  if (groups === undefined) return null;
  const credits = creditsOf(groups.names ?? "", true);
  const { names } = credits;
  const sure = credits.whole && names.length > 0 && names.every(({ name }) => surelyName(name));
  // One name alone would do for the subject of the sentence.
  const alone = names.length === 1 && !(dated && /^(?:\d|近日|日前|昨|今[日天])/u.test(groups.story ?? ""));
  return sure && !alone && !goesOn.test(groups.story ?? "") ? { end: whole.length, credits } : null;
}

function wordedByline(read: string, dated: boolean): Lead | null {
  const plain = worded.exec(read);
  if (plain?.groups === undefined) return null;
  if (
    !(dated && /报道[:\s]*$/u.test(plain[0])) &&
    !opensByRole.test(read) &&
    !opensByUnit.test(read) &&
    !opensByOutlet.test(read)
  )
    return null;
  const credits = creditsOf(plain.groups.credit ?? "", true);
  // 记者甲近日: nothing parts the name from the story, so that it has to be one beyond doubt.
  const sure =
    (plain.groups.close === undefined && plain.groups.apart === undefined) ||
    credits.names.every(({ name }) => likelyName(name));
  const says = credits.whole && credits.labelled && credits.names.length > 0;
  return says && sure ? { end: plain[0].length, credits } : null;
}

/** The byline without brackets with which a story opens; `dated` where 本报讯 stands in front of it. */
export function plainByline(read: string, dated: boolean): Lead | null {
  return wordedByline(read, dated) ?? bareByline(read, dated) ?? (opensByRole.test(read) ? gluedByline(read) : null);
}
