import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { UserError } from "../domain/user-error.ts";

/** The built page; `npm install` builds it, so it is missing only where the install scripts were switched off. */
export function clientFolder(): string {
  const folder = fileURLToPath(new URL("../../dist/", import.meta.url));
  if (!existsSync(`${folder}index.html`)) {
    throw new UserError("The page is not built yet: run npm run codegen && npm run build, then start again.");
  }
  return folder;
}
