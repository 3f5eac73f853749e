import { randomBytes, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { UserError } from "../../domain/user-error.ts";
import { canBackUp, type GraphStore, type Transaction } from "../store.ts";
import { type Answer, doorFile, type Request } from "./protocol.ts";

/** Thrown into the owner's transaction to undo it when its guest leaves or asks for it. */
class Undone extends Error {}

/** Lets other processes of this user work on a store this process owns, until closed. */
export async function shareStore(store: GraphStore, dataDir: string): Promise<{ close(): Promise<void> }> {
  const token = randomBytes(32).toString("hex");
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    void converse(store, token, socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  writeFileSync(doorFile(dataDir), JSON.stringify({ port, token }), { mode: 0o600 });
  return {
    async close() {
      rmSync(doorFile(dataDir), { force: true });
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

async function converse(store: GraphStore, token: string, socket: Socket): Promise<void> {
  const guest = new Guest(store, token);
  socket.on("error", () => socket.destroy());
  try {
    for await (const line of createInterface({ input: socket })) {
      const request = JSON.parse(line) as Request;
      // Answered as they come, so that statements a guest sends ahead do not wait for one another's answers.
      void guest.answer(request).then((answer) => socket.writable && socket.write(`${JSON.stringify(answer)}\n`));
      if (!guest.welcome) break;
    }
  } catch {
    // Not our protocol, or the guest is gone: either way the conversation is over.
  }
  guest.leave();
  socket.end();
}

class Guest {
  welcome = true;
  readonly #store: GraphStore;
  readonly #token: string;
  #known = false;
  #transaction: Promise<Transaction> | null = null;
  #end: PromiseWithResolvers<void> = Promise.withResolvers();
  #done: Promise<unknown> = Promise.resolve();

  constructor(store: GraphStore, token: string) {
    this.#store = store;
    this.#token = token;
  }

  async answer(request: Request): Promise<Answer> {
    try {
      return { id: request.id, rows: (await this.#carryOut(request)) ?? [] };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { id: request.id, error: message, forUser: error instanceof UserError };
    }
  }

  leave(): void {
    this.#end.reject(new Undone());
    this.#end.promise.catch(() => undefined);
  }

  #carryOut(request: Request) {
    if (request.do === "hello") return this.#greet(request.token);
    if (!this.#known) return this.#refuse();
    switch (request.do) {
      case "read": {
        const { statement, parameters, timeoutMs } = request;
        return this.#store.read(statement, parameters, timeoutMs === undefined ? {} : { timeoutMs });
      }
      case "backup":
        return this.#backUp(request.file);
      case "begin":
        return this.#begin();
      case "run":
        return this.#run(request.statement, request.parameters);
      case "commit":
        this.#end.resolve();
        return this.#done.then(() => []);
      case "rollback":
        this.leave();
        return this.#done.then(
          () => [],
          () => [],
        );
      default:
        return request satisfies never;
    }
  }

  async #greet(token: string): Promise<[]> {
    const [shown, expected] = [Buffer.from(String(token)), Buffer.from(this.#token)];
    this.#known = shown.length === expected.length && timingSafeEqual(shown, expected);
    return this.#known ? [] : this.#refuse();
  }

  #refuse(): never {
    this.welcome = false;
    throw new Error("not known here");
  }

  async #backUp(file: string): Promise<[]> {
    if (!canBackUp(this.#store)) throw new Error("this store cannot be copied");
    await this.#store.backup(file);
    return [];
  }

  async #begin(): Promise<[]> {
    this.#end = Promise.withResolvers();
    this.#end.promise.catch(() => undefined);
    const begun = Promise.withResolvers<Transaction>();
    this.#done = this.#store.write(async (transaction) => {
      begun.resolve(transaction);
      await this.#end.promise;
    });
    this.#done.catch((error: unknown) => begun.reject(error));
    this.#transaction = begun.promise;
    await begun.promise;
    return [];
  }

  async #run(statement: string, parameters: Record<string, unknown>) {
    if (this.#transaction === null) throw new Error("no transaction is open");
    return (await this.#transaction).run(statement, parameters);
  }
}
