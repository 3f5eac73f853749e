import cliProgress from "cli-progress";

/** How long work shows itself: a bar on a terminal, plain lines elsewhere, nothing, or JSON lines for programs. */
export type Show = "auto" | "quiet" | "json";

export interface Progress {
  step(done: number, counts: Readonly<Record<string, number>>): void;
  note(line: string): void;
  stop(): void;
}

/** Milliseconds between two plain lines. */
const lineEvery = 2_000;

/** Progress over `total` files, on standard error so that standard output stays for results. */
export function progressOf(total: number, show: Show): Progress {
  if (show !== "auto") return { step: () => {}, note: () => {}, stop: () => {} };
  return process.stderr.isTTY ? bar(total) : lines(total);
}

function bar(total: number): Progress {
  const format = "{bar} {value}/{total} files · {rate} files/s · {eta_formatted} left · {counts}";
  const progress = new cliProgress.SingleBar(
    { format, stream: process.stderr, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  const started = performance.now();
  progress.start(total, 0, { rate: "–", counts: "" });
  return {
    step(done, counts) {
      const rate = (done / ((performance.now() - started) / 1000)).toFixed(1);
      progress.update(done, { rate, counts: words(counts) });
    },
    note(line) {
      process.stderr.write(`\r\u001b[K${line}\n`);
    },
    stop: () => progress.stop(),
  };
}

function lines(total: number): Progress {
  let last = performance.now();
  return {
    step(done, counts) {
      if (performance.now() - last < lineEvery) return;
      last = performance.now();
      process.stderr.write(`${done}/${total} files: ${words(counts)}\n`);
    },
    note: (line) => void process.stderr.write(`${line}\n`),
    stop: () => {},
  };
}

const words = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
