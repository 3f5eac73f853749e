import { startingIn, touching } from "../../domain/spans.ts";
import type { Scene } from "../scene.ts";
import type { Destination } from "./destination.ts";

/** Where a place or body mentioned in its own right ends at the item's end, or fills it. */
export function isNamed({ mentions }: Scene, { start, end }: Destination): boolean {
  const fits = (mention: { end: number }) => mention.end === end;
  return (
    startingIn(mentions.places, start, end).some(fits) || startingIn(mentions.organizations, start, end).some(fits)
  );
}

/** The program whose name ends with an item. */
export function programOf({ mentions }: Scene, { start, end }: Destination): Destination | undefined {
  const program = touching(mentions.programs, { start: end - 1, end }).find((one) => one.end === end);
  return program && program.start <= start ? { start: program.start, end, name: program.printed } : undefined;
}

/** Whether a place or body is named right at an offset. */
export function nameFrom({ mentions }: Scene, at: number): boolean {
  if (touching(mentions.posts, { start: at, end: at + 1 }).length > 0) return false;
  return (
    startingIn(mentions.places, at, at + 1).length > 0 || startingIn(mentions.organizations, at, at + 1).length > 0
  );
}
