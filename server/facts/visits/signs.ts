import type { Span } from "../../domain/span.ts";

/** 要求各乡镇深入大田村走访: who is told to goes there. */
export const speaking =
  /(?:强调|指出|要求|表示|说道|说|认为|希望)[,:“]|(?:要求|号召|希望|倡议|动员)(?=各|全[县市区镇乡体]|有关|相关|广大|与会|大家|党员|镇村|乡镇|机关|驻村)/u;
/** 立即派员走访, 选派医务人员到医院进修: others go. */
const sending =
  /(?:派(?!出所|驻村)|选派|指派|委派|抽调|选送|输送|推荐|转送|护送|送往|被送|(?:邀请|请|动员|鼓励|引导|号召|支持|资助|帮助|介绍|安排|要求|希望|欢迎|通知|组织)(?=[^,。;]{0,12}(?:人员|专家|群众|农民|村民|居民|学生|教师|学员|企业|商户|客商|职工|青年|老人|病人|患者|民工|劳动力|医生|骨干|选手|子女|孩子)(?:们|等)?(?:先后|分批|分别|定期)?$))[^,。;]*$/u;
export const sent = (before: string): boolean => sending.test(before.slice(lastStop(before) + 1));
const lastStop = (text: string): number => Math.max(...[",", "。", ";"].map((stop) => text.lastIndexOf(stop)));
/** 走进大田村,只见瓜果飘香: the reader is led there. */
const strolls =
  /^[^,。;]{2,40},(?:只见|但见|一[股阵片排座幢栋条派幅头]|[^,。;]{2,20}(?:映入眼帘|扑面而来|扑鼻而来|沁人心脾|尽收眼底|令人|让人)|映入|首先映入|扑面|迎面|满眼|满目|处处|到处|随处|眼前|远远|便[见能可看]|就[见能看]|记者|笔者|放眼|抬眼|入眼|几[名位])/u;
export const strolled = (text: string, { start, end }: Span, verb: number): boolean =>
  /^(?:如今|今天|现在|近日|日前|初[春夏秋冬]|深秋|盛夏|时下|眼下|[,\s])*$/u.test(text.slice(start, verb)) &&
  strolls.test(text.slice(verb, Math.min(end, verb + 60)));

/** What a sentence says in which somebody sets out whom the next ones are about (一行先后来到…). */
export const visiting =
  /调研|检查|督导|督查|督察|督办|考察|慰问|视察|走访|看望|巡查|巡视|暗访|夜查|抽查|参观|观摩|踏勘|一行|带队|率队|率领|带领|陪同|前往|深入|来到|赴|下乡|进村|入户|指导|调度|巡河|巡林|拉练|宣讲|对接/u;
