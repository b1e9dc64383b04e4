import type { Terminal } from "./output/terminal.ts";

const isBrokenPipe = (error: Error) => "code" in error && error.code === "EPIPE";

/** The terminal of this process. When whoever reads the output has gone (`| head -1`), the process ends quietly. */
export function thisTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error) => {
      if (!isBrokenPipe(error)) throw error;
      process.exit();
    });
  }
  return {
    stdin,
    stdout,
    stderr,
    width: stdout.columns || 80,
    // https://no-color.org: any value but the empty one.
    colour: stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    clock: () => new Date().toISOString(),
  };
}
