import type { EditionHead } from "../domain/edition.ts";

export const noHead: EditionHead = { newspaper: null, county: null, date: null, page: null, source: null };

/** ISO form of a day written 2021-03-17, 2021/3/17, 20210317 or 2021年3月17日; null where it is no day. */
export function dayOf(written: string): string | null {
  const found = /^\s*(\d{4})(?:[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?|(\d{2})(\d{2}))(?:[T\s].*)?\s*$/u.exec(
    written,
  );
  if (found === null) return null;
  const [year, month, day] = [found[1], found[2] ?? found[4], found[3] ?? found[5]].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** What the command line says goes before what the file says. `fail` is told of a date that is none. */
export function headOf(
  own: Partial<EditionHead>,
  overrides: Partial<EditionHead>,
  fail: (written: string, given: boolean) => never,
): EditionHead {
  const say = (key: keyof EditionHead): string | null => overrides[key]?.trim() || own[key]?.trim() || null;
  const written = say("date");
  const date = written === null ? null : (dayOf(written) ?? fail(written, Boolean(overrides.date?.trim())));
  return { newspaper: say("newspaper"), county: say("county"), date, page: say("page"), source: say("source") };
}
