import { ConnectionError, TactError, TimeoutError } from "./errors.ts";
import { refusalOf } from "./refusal.ts";
import type { ReadAnswer } from "./sender.ts";
import type { Timing } from "./timing.ts";

interface Request {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array> | undefined;
}

interface Circumstances {
  fetch: typeof globalThis.fetch;
  timing: Timing;
  /** Milliseconds for the answer, and for each further step of reading it. */
  timeout: number;
  signal: AbortSignal | undefined;
}

/** Sends a request once. @throws TactError, or the reason of the signal */
export async function attempt<Result>(request: Request, circumstances: Circumstances, read: ReadAnswer<Result>): Promise<Result> {
  const control = new AbortController();
  const within = <Step>(step: () => Promise<Step>) => bounded(step, control, circumstances);
  return await within(async () => {
    const streams = request.body instanceof ReadableStream ? ({ duplex: "half" } as const) : {};
    const { url, body = null, ...rest } = request;
    const response = await circumstances.fetch(url, { ...rest, body, redirect: "manual", signal: control.signal, ...streams });
    if (response.status < 200 || response.status > 299) throw refusalOf(response, await response.text(), circumstances.timing.now());
    return await read(response, within);
  });
}

/** Takes one step within its time, and tells apart who ended it: the clock, the caller, or the other side. */
async function bounded<Step>(step: () => Promise<Step>, control: AbortController, { timing, timeout, signal }: Circumstances): Promise<Step> {
  signal?.throwIfAborted();
  const giveUp = () => control.abort(signal?.reason);
  signal?.addEventListener("abort", giveUp, { once: true });
  const callOff = timing.after(timeout, () => control.abort(new TimeoutError(timeout)));
  const givenUp = rejection(control.signal);
  try {
    return await Promise.race([step(), givenUp.promise]);
  } catch (error) {
    if (control.signal.aborted) throw control.signal.reason;
    throw error instanceof TactError ? error : new ConnectionError(`There was no whole answer: ${reasonOf(error)}.`, { cause: error });
  } finally {
    callOff();
    signal?.removeEventListener("abort", giveUp);
    givenUp.forget();
  }
}

/** Rejects when a signal is given: some fetches only notice between two reads that they were given up. */
function rejection(signal: AbortSignal): { promise: Promise<never>; forget: () => void } {
  const listening = new AbortController();
  const promise = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true, signal: listening.signal });
  });
  return { promise, forget: () => listening.abort() };
}

/** What a fetch says of its failure, without the address: `fetch failed` tells nothing, its cause does. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : cause instanceof Error ? cause.message : String(cause);
}
