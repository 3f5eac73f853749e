import { Characters } from "../../domain/characters.ts";

/** Between names of a list. */
export const separators = new Characters(/[、和与及暨]/u);
export const gaps = new Characters(/[ \u3000]/u);
/** What may stand between a title and the name of whoever bears it. */
export const passedOver = new Characters(/[::”"」]/u);
export const openings = new Characters(/[((]/u);
export const closings = new Characters(/[))]/u);
/** What ends a sentence; a sign is a token by itself. */
export const stops = new Characters(/[。!?!?\n]/u);
export const bioVerb = /^(现任|拟任|时任|曾任|历任|原任|拟任为)$/u;
/** From a name to the first post of a short biography: 王明(是石坝村人),46岁,现任…. */
export const toBiography = /(?:是[^。\n;;,,、]{2,20})?[,,](?:[^。\n;;]{0,60}?[,,])?(?=现任|拟任|时任|曾任|历任|原任)/uy;
/** What may stand between names and the verb that gives them a post: 等3名同志以190票的高票. */
export const behindNames =
  /[ \u3000]{0,2}(?:同志|先生|女士)?(?:[((][^))]{1,8}[))])?(?:等?(?:[一二两三四五六七八九十\d]{1,3}[位名人]?)?(?:同志|代表(?!大会)|委员(?!长))?)(?:以[^,,。的]{1,12}票的?)?(?:全票|满票|高票|均|分别|等额|正式|依法|被|再次|成功)?/uy;
/** Verbs of a clause that tells somebody's post before the name: 任县长的甲. */
export const holding = /^(?:任|担任|现任|出任|兼任|当选|当选为|挂任|调任|升任|转任|接任)$/u;
/** How a short biography goes on behind the name. */
export const vita = /^(?:[((][男女][))])?[,,](?:[男女][,,]|\p{Script=Han}{1,3}族[,,]|(?:19|20)\d{2}年)/u;
/** So many tokens it may have before the post. */
export const longestVita = 40;
