import { hash } from "node:crypto";
import type { FeedAnnouncement, FeedWatch } from "@tact/db";
import { retryAfterSeconds, wireError } from "../errors.ts";
import type { Deps } from "../use-cases/deps.ts";
import { isFeedSecret } from "../use-cases/feed-secret.ts";
import { type CalendarAnswer, feedAnswer, keepAnswer, plainAnswer } from "./calendar-answer.ts";
import { clientFamily } from "./client-family.ts";
import { fetchNotes } from "./fetch-notes.ts";
import { feedShelf, type Kept } from "./feed-shelf.ts";
import { pollCounters, type PollLimits } from "./poll-limits.ts";

/** One request, as far as a calendar is concerned. */
export interface CalendarQuestion {
  method: string;
  /** Path, with a query or without. */
  url: string;
  /** By name in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Who asks, where that can be trusted. */
  address: string;
}

export interface CalendarDoorOptions {
  limits?: Partial<PollLimits>;
  /** Most bytes of renderings kept in memory; 128 MiB unless told. */
  mostBytes?: number;
  /** The present in milliseconds since 1970, where that is told more cheaply than by the clock of `deps`. */
  now?: () => number;
}

/** The door that calendar programs knock at: whole calendars out, from memory while that can be trusted. */
export interface CalendarDoor {
  /** Never rejects. At once where the calendar is warm, and then without the database. */
  answer(question: CalendarQuestion): CalendarAnswer | Promise<CalendarAnswer>;
  /** What `watchFeeds` is given: while it listens, memory is trusted. */
  readonly watch: FeedWatch;
  /** Told by this process's own use-cases what they changed. */
  changed(feeds: readonly FeedAnnouncement[]): void;
  /** Writes down which feeds were fetched and not yet noted. */
  flush(): Promise<void>;
}

/** Where a request for a calendar that cannot be given now is sent away with. */
const away = { "retry-after": String(retryAfterSeconds) };

export function calendarDoor(deps: Deps, options: CalendarDoorOptions = {}): CalendarDoor {
  const present = options.now ?? (() => Date.parse(deps.clock()));
  const { polls, misses } = pollCounters(options.limits);
  const shelf = feedShelf(deps, options.mostBytes);
  const notes = fetchNotes(deps);

  function given(question: CalendarQuestion, kept: Kept, now: number): CalendarAnswer {
    if (kept.state === "revoked") return plainAnswer(question, 410, "This calendar link was revoked.");
    if (notes.isDue(kept, now)) notes.add(kept, now, clientFamily(text(question.headers["user-agent"])));
    return feedAnswer(question, kept);
  }

  async function lookedUp(question: CalendarQuestion, key: string): Promise<CalendarAnswer> {
    // What was served before is no guess.
    const wait = shelf.of(key) === undefined ? await misses.spent(question.address) : null;
    if (wait !== null) return tooMany(question, wait);
    try {
      const kept = await shelf.load(key);
      if (kept !== null) return given(question, kept, present());
      await misses.count(question.address);
      return noCalendar(question);
    } catch (error) {
      // While the database is away, subscribers keep what they had.
      const kept = shelf.of(key);
      if (kept !== undefined) return given(question, kept, present());
      const refusal = wireError(error);
      if (refusal.code !== "database-unavailable") deps.report?.("a calendar could not be read", error);
      return keepAnswer(question) ?? plainAnswer(question, 503, "The calendar cannot be read just now. Try again in a moment.", away);
    }
  }

  function unlimited(question: CalendarQuestion, secret: string): CalendarAnswer | Promise<CalendarAnswer> {
    if (question.method !== "GET" && question.method !== "HEAD") {
      return plainAnswer(question, 405, "This calendar is read with GET or HEAD.", { allow: "GET, HEAD" });
    }
    if (!isFeedSecret(secret)) return misses.count(question.address).then(() => noCalendar(question));
    const key = hash("sha256", secret, "hex");
    const now = present();
    const warm = shelf.warm(key, now);
    return warm === undefined ? lookedUp(question, key) : given(question, warm, now);
  }

  async function unflooded(question: CalendarQuestion, secret: string): Promise<CalendarAnswer> {
    const wait = polls === null ? null : await polls.count(question.address);
    return wait === null ? await unlimited(question, secret) : tooMany(question, wait);
  }

  return {
    answer(question) {
      const secret = secretOf(question.url);
      if (secret === null) return noCalendar(question);
      return polls === null ? unlimited(question, secret) : unflooded(question, secret);
    },
    watch: { onChange: (feed) => shelf.change(feed), onListening: () => shelf.trust(), onLost: () => shelf.distrust() },
    changed: (feeds) => feeds.forEach((feed) => shelf.change(feed)),
    flush: () => notes.flush(),
  };
}

const noCalendar = (question: CalendarQuestion) => plainAnswer(question, 404, "There is no calendar at this address.");
/** Whoever has a calendar to keep is told to keep it: some programs take 429 for the end of a subscription. */
function tooMany(question: CalendarQuestion, seconds: number): CalendarAnswer {
  const words = "Too many requests come from this address. Try again later.";
  return keepAnswer(question) ?? plainAnswer(question, 429, words, { "retry-after": String(seconds) });
}

const before = "/calendar/";
const after = "/follow-ups.ics";

/** What stands for the secret in the path of a calendar; null where the path is none of a calendar. */
function secretOf(url: string): string | null {
  const query = url.indexOf("?");
  const path = query === -1 ? url : url.slice(0, query);
  if (!path.startsWith(before) || !path.endsWith(after)) return null;
  const secret = path.slice(before.length, -after.length);
  return secret === "" || secret.includes("/") ? null : secret;
}

function text(header: string | string[] | undefined): string | null {
  return (typeof header === "string" ? header : header?.join(", ")) ?? null;
}
