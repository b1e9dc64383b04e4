import { pino, type Logger } from "pino";

/** A path as logs show it: without the secret of a calendar link, without a query (sign-in tokens stand there). */
export function loggedPath(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  return path.replace(/\/calendar\/[^/]+/, "/calendar/[redacted]").replaceAll(/tact_[a-z]+_[0-9A-Za-z]+/g, "[redacted]");
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
