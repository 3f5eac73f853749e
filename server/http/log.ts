/** What the server writes down: one JSON object a line. */
export interface LogLine {
  readonly level: "error" | "warning";
  readonly requestId: string;
  readonly message: string;
  readonly stack?: string;
}

export type Log = (line: LogLine) => void;

/** To standard error, where a service manager collects it. */
export const logToStandardError: Log = (line) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
};
