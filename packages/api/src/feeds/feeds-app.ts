import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { Hono } from "hono";
import { type DomainError, retryAfterSeconds, wireError } from "../errors.ts";
import type { Deps } from "../use-cases/deps.ts";
import { clientFamily } from "./client-family.ts";
import { codingFor, type ContentCoding } from "./content-coding.ts";
import { cacheKey, etagOf, type FeedBytes, type FeedValidators, feedAtSecret, matchesEtag } from "./feed-at-secret.ts";
import { lastGoodOf } from "./last-good.ts";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What every answer of this door carries, refusals too. */
const always = {
  "x-robots-tag": "noindex",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Least recently read feeds are forgotten beyond this many. */
const mostKept = 500;

/** The calendar door, to be mounted under `/calendar`: `GET` and `HEAD` of `/<secret>/follow-ups.ics`. */
export function feedsApp(deps: Deps): Hono {
  const app = new Hono();
  const lastGood = lastGoodOf<FeedBytes>(mostKept);

  app.get("/:secret/follow-ups.ics", async (c) => {
    const secret = c.req.param("secret");
    const key = cacheKey(secret);
    const { headers } = c.req.raw;
    try {
      const reader = { by: clientFamily(headers.get("user-agent")), has: (known: FeedValidators) => isUnchanged(headers, known) };
      const feed = await feedAtSecret(deps, secret, reader);
      if ("document" in feed) lastGood.keep(key, feed);
      return await feedResponse(c.req.raw, feed);
    } catch (error) {
      const refusal = wireError(error);
      // While the database is away, subscribers keep what they had.
      const kept = refusal.code === "database-unavailable" ? lastGood.of(key) : undefined;
      if (kept !== undefined) return await feedResponse(c.req.raw, kept);
      if (refusal.status < 500) lastGood.forget(key);
      return refusalResponse(refusal, error);
    }
  });
  app.all("/:secret/follow-ups.ics", () => plain("This calendar is read with GET or HEAD.\n", 405, { allow: "GET, HEAD" }));
  app.all("/*", () => plain("There is no calendar at this address.\n", 404));
  return app;
}

/** In plain words: programs read the status, people the sentence. @throws the error itself where it is our own fault. */
function refusalResponse(refusal: DomainError, error: unknown): Response {
  if (refusal.code === "internal-error") throw error;
  return plain(`${refusal.message}\n`, refusal.status, refusal.status === 503 ? { "retry-after": String(retryAfterSeconds) } : {});
}

function plain(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { ...always, ...headers, "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" },
  });
}

async function feedResponse(request: Request, feed: FeedBytes | FeedValidators): Promise<Response> {
  const coding = codingFor(request.headers.get("accept-encoding"));
  const validators = {
    ...always,
    etag: etagOf(feed, coding),
    "last-modified": new Date(feed.lastModified).toUTCString(),
    "cache-control": "private, no-cache",
    vary: "Accept-Encoding",
  };
  if (!("document" in feed) || isUnchanged(request.headers, feed)) return new Response(null, { status: 304, headers: validators });
  const body = await encoded(feed, coding);
  return new Response(request.method === "HEAD" ? null : body as Uint8Array<ArrayBuffer>, {
    headers: {
      ...validators,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="follow-ups.ics"',
      "content-length": String(body.byteLength),
      ...(coding === "identity" ? {} : { "content-encoding": coding }),
    },
  });
}

/** If-None-Match decides alone where it is present (RFC 9110, 13.2.2). */
function isUnchanged(headers: Headers, feed: FeedValidators): boolean {
  const ifNoneMatch = headers.get("if-none-match");
  if (ifNoneMatch !== null) return matchesEtag(ifNoneMatch, feed);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  // HTTP dates have whole seconds.
  return !Number.isNaN(since) && Math.floor(Date.parse(feed.lastModified) / 1000) * 1000 <= since;
}

async function encoded(feed: FeedBytes, coding: ContentCoding): Promise<Uint8Array> {
  if (coding === "gzip") return feed.gzip ?? (await zip(feed.document));
  if (coding === "br") return await brotli(feed.document, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return feed.document;
}
