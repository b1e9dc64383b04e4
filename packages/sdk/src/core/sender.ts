import { attempt } from "./attempt.ts";
import { retryAfterOf, waitBefore } from "./back-off.ts";
import { wireBody } from "./body.ts";
import { ConnectionError, RefusedError, TactError } from "./errors.ts";
import { queryString } from "./path.ts";
import type { RequestOptions } from "./request-options.ts";
import { pause, type Timing } from "./timing.ts";

/** What a sender stands on. */
export interface SenderSettings {
  baseUrl: string;
  apiKey: string | undefined;
  version: string;
  fetch: typeof globalThis.fetch;
  /** Milliseconds that one attempt may take. */
  timeout: number;
  /** How often a request may be repeated. */
  retries: number;
  /** Milliseconds; where the server asks for more, its refusal is thrown instead. */
  longestWait: number;
  timing: Timing;
}

/** A request, as a method states it. */
export interface Ask {
  method: string;
  path: string;
  accept: string;
  query?: object | undefined;
  body?: unknown;
  /** Media types that the operation takes beside JSON. */
  uploads?: readonly string[] | undefined;
}

export type AskOptions = RequestOptions & { contentType?: string };

/** Bounds the time of one step. */
export type Within = <Step>(step: () => Promise<Step>) => Promise<Step>;

/** Reads an answer; `within` bounds the time that one step of reading may take. */
export type ReadAnswer<Result> = (response: Response, within: Within) => Promise<Result>;

/** Sends requests, and repeats those that may be repeated. */
export class Sender {
  readonly #settings: SenderSettings;

  constructor(settings: SenderSettings) {
    this.#settings = settings;
  }

  /**
   * @param read turns a successful answer into the result; what it throws counts as a failed attempt
   * @throws TactError, or the reason of the signal
   */
  async send<Result>(ask: Ask, options: AskOptions, read: ReadAnswer<Result>): Promise<Result> {
    const { baseUrl, timing, longestWait, fetch, ...usual } = this.#settings;
    const { timeout = usual.timeout, retries = usual.retries, signal } = options;
    const body = await wireBody(ask.body, ask.uploads ?? [], options.contentType);
    const headers = this.#headers(ask, options, body.contentType);
    const request = { url: `${baseUrl}/v1${ask.path}${queryString(ask.query ?? {})}`, method: ask.method, headers, body: body.content };
    // A GET changes nothing, a POST carries its key, a PUT says how it is to be. A second PATCH or DELETE, or one that counts on
    // a version, might meet what the first one left.
    const sameTwice = ["GET", "POST", "PUT"].includes(ask.method) && headers["if-match"] === undefined;
    for (let repetition = 0; ; repetition += 1) {
      try {
        return await attempt(request, { fetch, timing, timeout, signal }, read);
      } catch (error) {
        if (repetition >= retries || !body.repeatable || !mayRepeat(error, sameTwice)) throw error;
        const asked = error instanceof RefusedError ? retryAfterOf(error.headers, timing.now()) : null;
        if (asked !== null && asked > longestWait) throw error;
        await pause(timing, waitBefore(repetition, asked, timing), signal);
      }
    }
  }

  #headers({ method, accept }: Ask, options: AskOptions, contentType: string | undefined): Record<string, string> {
    const { apiKey, version } = this.#settings;
    const key = method === "POST" ? (options.idempotencyKey ?? newKey()) : undefined;
    const etag = typeof options.ifMatch === "object" ? `"v${options.ifMatch.version}"` : options.ifMatch;
    return {
      accept: `${accept}, application/problem+json`,
      "tact-version": version,
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      ...(contentType === undefined ? {} : { "content-type": contentType }),
      ...(key === undefined ? {} : { "idempotency-key": key }),
      ...(etag === undefined ? {} : { "if-match": etag }),
      ...Object.fromEntries(Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    };
  }
}

/** 128 random bits. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Another request with this key still runs: its answer is what we want. */
const stillRunning = "idempotency-key-in-use";

/**
 * Whether the same request may be sent again. Where nothing says that it has the same effect twice, only when the
 * server has turned it away before it did anything.
 */
function mayRepeat(error: unknown, sameTwice: boolean): boolean {
  if (error instanceof ConnectionError) return sameTwice;
  if (!(error instanceof TactError)) return false;
  if (error.status === 429) return true;
  return sameTwice && ([408, 425, 500, 502, 503, 504].includes(error.status) || error.code === stillRunning);
}
