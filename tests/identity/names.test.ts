import { describe, expect, it } from "vitest";
import { canonicalOrganization, canonicalPost } from "../../server/identity/canonical.ts";
import { divisionNamed, divisionOf, leadingDivision } from "../../server/identity/divisions.ts";
import { programId } from "../../server/identity/ids.ts";
import { homeOf, shortOf, statedJurisdiction } from "../../server/identity/jurisdiction.ts";
import { personJurisdiction, postJurisdictions } from "../../server/identity/jurisdictions.ts";
import { normalName } from "../../server/identity/normal.ts";

const at = (county: string) => homeOf({ newspaper: null, county, date: null, dateBasis: null }, "");

describe("administrative divisions", () => {
  it("know a county's prefecture and province", () => {
    expect(at("开化县")).toEqual({ county: "开化县", prefecture: "衢州市", province: "浙江省", code: "330824" });
  });

  it("keep counties of one name apart by their prefecture", () => {
    expect(divisionNamed("鼓楼区")).toBeNull();
    expect(divisionOf("320106")?.name).toBe("南京市鼓楼区");
  });

  it("are found at the head of a longer name, the longest first", () => {
    expect(leadingDivision("衢州市委宣传部")).toMatchObject({ division: { name: "衢州市" }, length: 3 });
    expect(leadingDivision("县委宣传部")).toBeNull();
  });

  it("leave a county nobody knows under its own name", () => {
    expect(at("某某县")).toEqual({ county: "某某县", prefecture: null, province: null, code: null });
  });
});

describe("names as they are compared", () => {
  it.each(["艾力•买买提", "艾力・买买提", "艾力‧买买提", "艾力 · 买买提"])("take %s for one", (printed) => {
    expect(normalName(printed)).toBe("艾力·买买提");
  });
});

describe("whose a named post or organization is", () => {
  it.each([
    ["县委书记", "开化县", "开化县"],
    ["市委宣传部副部长", "开化县", "衢州市"],
    ["市委书记", "义乌市", "义乌市"],
    ["省委常委", "开化县", "浙江省"],
    ["全国人大代表", "开化县", "全国"],
    ["总书记", "开化县", "全国"],
    ["区委书记", "南岸区", "南岸区"],
    ["州委常委", "松潘县", "阿坝藏族羌族自治州"],
    ["旗委书记", "乌审旗", "乌审旗"],
    ["杭州市教育局局长", "开化县", "杭州市"],
    ["贵州省贞丰县委宣传部部长", "开化县", "贞丰县"],
    ["江苏省南京市鼓楼区委书记", "开化县", "南京市鼓楼区"],
    ["副总理", "开化县", "全国"],
    ["教育局局长", "开化县", null],
    ["董事长", "开化县", null],
  ])("%s in %s: %s", (name, county, expected) => {
    expect(statedJurisdiction(name, at(county))).toBe(expected);
  });

  it("goes on to posts that name no level", () => {
    const posts = ["市委宣传部副部长", "社科联主席", "文明办主任"];
    expect(postJurisdictions(posts, at("开化县"))).toEqual(["衢州市", "衢州市", "衢州市"]);
  });

  it("makes 市委常委、县委书记 the county's person", () => {
    const home = at("开化县");
    expect(personJurisdiction(postJurisdictions(["市委常委", "县委书记"], home), home)).toBe("开化县");
  });
});

describe("a place's short form", () => {
  it.each([
    ["开化", "开化县", "开化县"],
    ["浙江", "开化县", "浙江省"],
    ["衢州", "开化县", "衢州市"],
    ["松桃", "松桃苗族自治县", "松桃苗族自治县"],
    ["内蒙古", "乌审旗", "内蒙古自治区"],
    ["开", "开化县", null],
    ["林山", "开化县", null],
  ])("%s in %s stands for %s", (name, county, full) => {
    expect(shortOf(name, at(county))).toBe(full);
  });
});

describe("canonical names", () => {
  it.each([
    ["县委书记", "开化县", "县委书记"],
    ["开化县委书记", "开化县", "县委书记"],
    ["中共开化县委书记", "开化县", "县委书记"],
    ["中共开化县委员会书记", "开化县", "县委书记"],
    ["开化县人民政府县长", "开化县", "县长"],
    ["宣传部部长", "开化县", "县委宣传部部长"],
    ["宣传部长", "开化县", "县委宣传部部长"],
    ["县委组织部长", "开化县", "县委组织部部长"],
    ["教育局局长", "开化县", "县教育局局长"],
    ["教育局长", "开化县", "县教育局局长"],
    ["副县长", "开化县", "副县长"],
    ["社科联主席", "衢州市", "市社科联主席"],
    ["董事长", "开化县", "董事长"],
    ["开化农商银行董事长", "开化县", "开化农商银行董事长"],
  ])("the post %s in %s is filed as %s", (post, jurisdiction, expected) => {
    expect(canonicalPost(post, jurisdiction)).toBe(expected);
  });

  it.each([
    ["宣传部", "开化县", "县委宣传部"],
    ["中共开化县委员会", "开化县", "县委"],
    ["政协开化县委员会", "开化县", "县政协"],
    ["衢州市人民政府", "衢州市", "市政府"],
    ["林山乡政府", "开化县", "林山乡政府"],
  ])("the organization %s in %s is filed as %s", (name, jurisdiction, expected) => {
    expect(canonicalOrganization(name, jurisdiction)).toBe(expected);
  });

  it("give one id to a program however its parts are joined", () => {
    const forms = ["县乡一体 条抓块统", "县乡一体、条抓块统", "“县乡一体、条抓块统”", "县乡一体,条抓块统"];
    expect(new Set(forms.map(programId))).toEqual(new Set(["program/县乡一体条抓块统"]));
  });
});
