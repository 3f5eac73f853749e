/**
 * A failure whose message is written for the user: one sentence that says what is wrong and what to do.
 * The command line prints it as it is and exits 1; anything else that is thrown is a defect and shows its stack.
 */
export class UserError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
