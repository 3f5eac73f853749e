import { UserError } from "../domain/user-error.ts";

/** Another program listens on the port. */
export class PortTaken extends UserError {}

/** The port or the address cannot be listened on. */
export class AddressRefused extends UserError {}

/** What listening failed with, in words for the user; a stranger error is passed on as it is. */
export function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new PortTaken(
        `Port ${port} on ${host} is taken by another program; stop that one, or choose another port with --port.`,
        { cause: error },
      );
    case "EACCES":
      return new AddressRefused(`Port ${port} may not be opened by this user; choose one above 1024 with --port.`, {
        cause: error,
      });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new AddressRefused(`${host} is no address of this machine; choose another with --host.`, { cause: error });
    default:
      return error;
  }
}
