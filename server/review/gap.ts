/** Parts what a statement packs into one text; occurs in no quote. */
export const gap = "\u001f";
