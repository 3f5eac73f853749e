import type { PlaceMention } from "../../domain/mention.ts";
import { vocabulary } from "../../vocabulary/vocabulary.ts";

/** Roads and the like are built and walked: 修碎石路, 走泥巴路. */
const done = "[修走建通铺架开挖种扩改成变]?";

let compiled: { readonly site: RegExp; readonly village: RegExp } | undefined;
function patterns() {
  if (compiled === undefined) {
    const words = [...vocabulary().words("place-describing").values()];
    const of = (kinds: RegExp): string =>
      words
        .filter(({ as }) => kinds.test(as ?? ""))
        .map(({ text }) => text)
        .sort((a, b) => b.length - a.length)
        .join("|");
    compiled = {
      site: new RegExp(`^${done}(?:${of(/./u)})+$`, "u"),
      village: new RegExp(`^(?:${of(/village/u)})+$`, "u"),
    };
  }
  return compiled;
}

/** 碎石路, 瓜菜基地, 偏远小山村: whether what stands in front of the sort tells what it is like rather than which one it is. */
export function onlyDescribes(own: string, level: PlaceMention["level"]): boolean {
  if (own === "") return false;
  if (level === "site") return patterns().site.test(own);
  return (level === "village" || level === "town") && own.length > 1 && patterns().village.test(own);
}
