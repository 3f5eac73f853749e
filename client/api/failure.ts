/** Why an answer did not come. `message` is for the reader where the server wrote it for one. */
export class Failure extends Error {
  readonly kind: "offline" | "refused" | "slow" | "server";

  constructor(kind: Failure["kind"], message: string) {
    super(message);
    this.name = "Failure";
    this.kind = kind;
  }
}

export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
