/** 免去其副县长职务: of the one just named. */
export const dismissed = /(?:免去|免除|不再担任|不再兼任)了?其/u;
/** A change is being told, not who holds what: 甲任县长,不再担任副县长. */
export const moving = /不再担任|不再兼任|另有任用|免去|决定/u;
export const removing: ReadonlySet<string> = new Set(["removed", "resigned"]);
/** Posts of a working group or a count of votes, which are shared out rather than given. */
export const passing = /(?:组长|指挥长|总指挥|召集人|监票人|计票人|评委|裁判长?|组员|河长|网格长)$/u;
/** 优秀党员 is an honour. */
export const honour =
  /^(?:[省市县区镇校]|全[国省市县])?级?(?:优秀|先进|最美|十佳|模范|杰出|道德模范|劳动模范|标兵|好人)/u;
/** The heads that are held 代理. */
export const acting = /(?:市长|县长|区长|旗长|州长|盟长|省长|镇长|乡长|主席|主任|院长|检察长|局长|书记)$/u;
export const plainTaking: ReadonlySet<string> = new Set(["任", "担任", "代理"]);
/** 确定甲同志为县文化局局长拟任人选: proposed, whatever verb stands before the name. */
export const meant = /^(?:同志)?(?:[(][^)]*[)])?(?:为|作为|是)[^,。;]{3,40}?(?:人选|候选人)(?:[,。;、]|$)/u;
