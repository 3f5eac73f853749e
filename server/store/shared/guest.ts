import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { UserError } from "../../domain/user-error.ts";
import type { BackedUpStore, GraphStore, Parameters, Row, Transaction } from "../store.ts";
import { type Answer, type Door, doorFile, type Request } from "./protocol.ts";

type Ask = Request extends infer R ? (R extends Request ? Omit<R, "id"> : never) : never;

/** One conversation with the owner; answers may overtake one another. */
class Line {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, PromiseWithResolvers<readonly Row[]>>();
  #next = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    createInterface({ input: socket }).on("line", (text) => this.#settle(JSON.parse(text) as Answer));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      for (const { reject } of this.#waiting.values()) {
        reject(new UserError("The running server that owns the graph has gone; start again."));
      }
      this.#waiting.clear();
    });
  }

  static async open({ port, token }: Door): Promise<Line> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    const line = new Line(socket);
    await line.ask({ do: "hello", token });
    return line;
  }

  ask(request: Ask): Promise<readonly Row[]> {
    const id = this.#next++;
    const answer = Promise.withResolvers<readonly Row[]>();
    if (this.#socket.destroyed) answer.reject(new UserError("The running server that owns the graph has gone."));
    else {
      this.#waiting.set(id, answer);
      this.#socket.write(`${JSON.stringify({ id, ...request })}\n`);
    }
    return answer.promise;
  }

  close(): void {
    this.#socket.end();
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("rows" in answer) waiting?.resolve(answer.rows);
    else waiting?.reject(answer.forUser ? new UserError(answer.error) : new Error(answer.error));
  }
}

class GuestStore implements BackedUpStore {
  readonly engine = "embedded";
  readonly #door: Door;
  readonly #reads: Line;

  constructor(door: Door, reads: Line) {
    this.#door = door;
    this.#reads = reads;
  }

  read(statement: string, parameters: Parameters = {}, options: { readonly timeoutMs?: number } = {}) {
    return this.#reads.ask({ do: "read", statement, parameters, ...options });
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const line = await Line.open(this.#door);
    try {
      await line.ask({ do: "begin" });
      const run: Transaction["run"] = (statement, parameters = {}) => line.ask({ do: "run", statement, parameters });
      const value = await work({ run });
      await line.ask({ do: "commit" });
      return value;
    } finally {
      line.close();
    }
  }

  async backup(file: string): Promise<void> {
    await this.#reads.ask({ do: "backup", file });
  }

  async close(): Promise<void> {
    this.#reads.close();
  }
}

/** The store that another process owns and shares, or null where nobody answers at the door. */
export async function visitStore(dataDir: string): Promise<GraphStore | null> {
  try {
    const door = JSON.parse(readFileSync(doorFile(dataDir), "utf8")) as Door;
    return new GuestStore(door, await Line.open(door));
  } catch {
    return null;
  }
}
