import { isUnchanged } from "./conditional-request.ts";
import { codingFor } from "./content-coding.ts";
import type { CalendarQuestion } from "./calendar-door.ts";
import type { KeptFeed } from "./feed-shelf.ts";

/** An answer before it is put on a wire. */
export interface CalendarAnswer {
  status: number;
  /** Names and values in turn. */
  headers: readonly string[];
  /** Null for HEAD and for 304. */
  body: Uint8Array | null;
}

/** What every answer of this door carries, refusals too. */
const always = ["x-robots-tag", "noindex", "referrer-policy", "no-referrer", "x-content-type-options", "nosniff"];

/** A refusal in plain words: programs read the status, people the sentence. Never a page, which a calendar could take for its own. */
export function plainAnswer({ method }: CalendarQuestion, status: number, words: string, headers: Readonly<Record<string, string>> = {}): CalendarAnswer {
  const body = Buffer.from(`${words}\n`, "utf8");
  const plain = ["cache-control", "no-store", "content-type", "text/plain; charset=utf-8", "content-length", String(body.length)];
  return { status, headers: [...always, ...Object.entries(headers).flat(), ...plain], body: method === "HEAD" ? null : body };
}

/** A calendar as it goes out in one coding. */
export interface CodedFeed {
  body: Uint8Array;
  /** Strong, in quotes: each coding is bytes of its own (RFC 9110, 8.8.3.3). */
  etag: string;
  /** Headers of 200, and of 304, which repeats what a cache keeps of them (RFC 9110, 15.4.5). */
  headers: readonly string[];
  unchanged: readonly string[];
}

/** @param lastModified an HTTP date */
export function codedFeed(body: Uint8Array, coding: "br" | "gzip" | "identity", { etag, lastModified }: { etag: string; lastModified: string }): CodedFeed {
  const tag = coding === "identity" ? `"${etag}"` : `"${etag}-${coding}"`;
  const unchanged = [...always, "etag", tag, "last-modified", lastModified, "cache-control", "private, no-cache", "vary", "Accept-Encoding"];
  const headers = [
    ...unchanged,
    "content-type",
    "text/calendar; charset=utf-8",
    "content-disposition",
    'inline; filename="follow-ups.ics"',
    "content-length",
    String(body.byteLength),
    ...(coding === "identity" ? [] : ["content-encoding", coding]),
  ];
  return { body, etag: tag, headers, unchanged };
}

/**
 * Where no calendar can be given, whoever has one already is told to keep it: some programs take any failure for the end of
 * a subscription and do not come back. It discloses nothing; what has ended says so as soon as it is read again.
 * Null for who has nothing to keep.
 */
export function keepAnswer({ headers }: CalendarQuestion): CalendarAnswer | null {
  const { "if-none-match": tags, "if-modified-since": since } = headers;
  if (tags === undefined && since === undefined) return null;
  const tag = /^\s*((?:W\/)?"[^"]*")\s*$/.exec(String(tags ?? ""))?.[1];
  const named = tag === undefined ? [] : ["etag", tag];
  return { status: 304, headers: [...always, ...named, "cache-control", "private, no-cache", "vary", "Accept-Encoding"], body: null };
}

/** A calendar for who asks: whole, or that it is unchanged. */
export function feedAnswer({ method, headers }: CalendarQuestion, feed: KeptFeed): CalendarAnswer {
  const coded = feed[codingFor(headers["accept-encoding"])];
  if (isUnchanged(headers, feed)) return { status: 304, headers: coded.unchanged, body: null };
  return { status: 200, headers: coded.headers, body: method === "HEAD" ? null : coded.body };
}
