import { pino, type Logger } from "pino";

/** Longer paths are nobody's. */
const longestLogged = 500;

/**
 * A path as logs show it: without the secret of a calendar link or of a client's page, without a query (sign-in tokens stand
 * there). Whoever reads the log could undo percent signs, however often they were put on: they are undone first.
 */
export function loggedPath(url: string): string {
  const path = spelt(url.split("?", 1)[0]?.slice(0, 4 * longestLogged) ?? "");
  // A question mark in disguise begins a query too, for whoever undoes it.
  return (path.split("?", 1)[0] ?? "")
    .replaceAll(/(calendar[/\\]+)[^/\\]+/gi, "$1[redacted]")
    .replace(/^([/\\]+p[/\\]+)[^/\\]+/i, "$1[redacted]")
    .replaceAll(/tact_[a-z]+_[0-9a-z]+/gi, "[redacted]")
    .slice(0, longestLogged);
}

const mostRounds = 4;

/** Characters that a log may show, in place of their percent signs; what is still in disguise after some rounds is cut off there. */
function spelt(path: string): string {
  let plain = path;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = plain.replaceAll(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (next === plain) return plain;
    plain = next;
  }
  return plain.split("%", 1)[0] ?? "";
}

/** JSON lines on standard output. Cookies and keys are never in them. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["*.cookie", "*.authorization", "*.password", "*.connectionString", "*.secret"],
    serializers: { err: loggedError },
  });
}

/** What is kept of an error: its kind, words and place; of a failed query not the values, which are people's. */
function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = "code" in error ? { code: error.code } : {};
  const message = error.message.replace(/\nparams:[\s\S]*/, "");
  const stack = error.stack?.split("\n").filter((line) => line.startsWith("    at ")).slice(0, 8);
  return { name: error.name, message, ...code, stack, ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }) };
}
