import pg from "pg";
import type { Located } from "./queries/lookups.ts";

/** A feed of which something changed. */
export interface FeedAnnouncement extends Located {
  /** It has another secret: its old address has ended. */
  rotated: boolean;
  /** It has ended for good. */
  revoked: boolean;
}

export interface FeedWatch {
  /** A feed shows something else, must be rendered again, has another secret, or was revoked. */
  onChange: (feed: FeedAnnouncement) => void;
  /** Announcements are heard from now on. What changed before was not: look again. */
  onListening: () => void;
  /** Announcements are no longer heard. */
  onLost: () => void;
}

export interface WatchOptions {
  /** How often the watch asks whether it still hears; 10 unless told. An answer is waited for as long again. */
  pulseSeconds?: number;
}

const retryMilliseconds = 1000;
const pulseWords = "tact_feeds_pulse";

/**
 * Listens to the announcements of all organisations' feeds on a connection of its own, and connects again whenever it breaks.
 * It announces something to itself now and then: a connection on which nothing arrives any more (a cable pulled, a pool
 * in between) is given up. Answers once it listens, or once the first attempt has failed. `close` ends it.
 */
export async function watchFeeds(
  url: string,
  { onChange, onListening, onLost }: FeedWatch,
  { pulseSeconds = 10 }: WatchOptions = {},
): Promise<{ close(): Promise<void> }> {
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true, application_name: "tact-feed-watch" });
    let lost = false;
    let heard = true;
    let pulse: NodeJS.Timeout | undefined;
    const lose = () => {
      clearInterval(pulse);
      if (lost || closed) return;
      lost = true;
      onLost();
      retry = setTimeout(() => void listen(), retryMilliseconds);
      retry.unref();
      fresh.end().catch(() => {});
    };
    const beat = async () => {
      if (!heard) return lose();
      heard = false;
      await fresh.query(`notify ${pulseWords}`).catch(lose);
    };
    const firstBeat = Promise.withResolvers<void>();
    fresh.on("error", lose);
    fresh.on("end", lose);
    fresh.on("notification", ({ channel, payload }) => {
      if (channel === pulseWords) {
        heard = true;
        return firstBeat.resolve();
      }
      const feed = parse(payload);
      if (feed !== null && !lost) onChange(feed);
    });
    client = fresh;
    try {
      await fresh.connect();
      await fresh.query(`listen tact_feeds; listen ${pulseWords}`);
      // A pool in between takes the LISTEN and hears nothing: only what arrives is believed.
      await beat();
      pulse = setInterval(() => void beat(), pulseSeconds * 1000);
      pulse.unref();
      void firstBeat.promise.then(() => (lost || closed ? undefined : onListening()));
    } catch {
      lose();
    }
  }

  await listen();
  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}

function parse(payload: string | undefined): FeedAnnouncement | null {
  if (payload === undefined) return null;
  const value: unknown = JSON.parse(payload);
  if (typeof value !== "object" || value === null || !("organisation" in value) || !("id" in value)) return null;
  const is = (name: "rotated" | "revoked") => name in value && (value as Record<string, unknown>)[name] === true;
  return { organisation: String(value.organisation), id: String(value.id), rotated: is("rotated"), revoked: is("revoked") };
}
