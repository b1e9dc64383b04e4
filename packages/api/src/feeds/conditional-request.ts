import type { CalendarQuestion } from "./calendar-door.ts";

/** What tells one rendering of a feed from another. */
export interface FeedValidators {
  /** Hash of the document, without quotes. */
  etag: string;
  /** Milliseconds since 1970, in whole seconds: HTTP dates have no finer ones. */
  modified: number;
}

/** Whether who asks has this rendering. If-None-Match decides alone where it is present (RFC 9110, 13.2.2). */
export function isUnchanged(headers: CalendarQuestion["headers"], feed: FeedValidators): boolean {
  const ifNoneMatch = headers["if-none-match"];
  if (ifNoneMatch !== undefined) return matchesEtag(String(ifNoneMatch), feed);
  const since = headers["if-modified-since"];
  return typeof since === "string" && feed.modified <= httpDate(since);
}

/** Milliseconds since 1970 of a date in one of HTTP's three forms (RFC 9110, 5.6.7). What is none of them is no date: NaN, never later. */
function httpDate(written: string): number {
  if (/^[A-Z][a-z]{2,8}, .* GMT$/.test(written)) return Date.parse(written);
  return /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d .* \d{4}$/.test(written) ? Date.parse(`${written} GMT`) : Number.NaN;
}

/** Whether an If-None-Match header names the document, in whatever coding, weakly or not: proxies recode and weaken. */
function matchesEtag(ifNoneMatch: string, { etag }: FeedValidators): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  if (!ifNoneMatch.includes(etag)) return false;
  return ifNoneMatch.split(",").some((entry) => /^\s*(?:W\/)?"([^"]*?)(?:-gzip|-br)?"\s*$/.exec(entry)?.[1] === etag);
}
