import pg from "pg";
import type { Located } from "./queries/lookups.ts";

export interface FeedWatch {
  /** A feed shows something else, has another secret, or was revoked. */
  onChange: (feed: Located) => void;
  /** Announcements may have been missed: forget whatever is remembered of feeds. */
  onGap: () => void;
}

const retryMilliseconds = 1000;

/**
 * Listens to the announcements of all organisations' feeds on a connection of its own, and connects again whenever it breaks.
 * Answers once it listens, or once the first attempt has failed. `close` ends it.
 */
export async function watchFeeds(url: string, { onChange, onGap }: FeedWatch): Promise<{ close(): Promise<void> }> {
  let closed = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
    let lost = false;
    const lose = () => {
      if (lost || closed) return;
      lost = true;
      onGap();
      timer = setTimeout(() => void listen(), retryMilliseconds);
      timer.unref();
      fresh.end().catch(() => {});
    };
    fresh.on("error", lose);
    fresh.on("end", lose);
    fresh.on("notification", ({ payload }) => {
      const feed = parse(payload);
      if (feed !== null) onChange(feed);
    });
    client = fresh;
    try {
      await fresh.connect();
      await fresh.query("listen tact_feeds");
      // What changed while nobody listened was not heard.
      onGap();
    } catch {
      lose();
    }
  }

  await listen();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}

function parse(payload: string | undefined): Located | null {
  if (payload === undefined) return null;
  const value: unknown = JSON.parse(payload);
  if (typeof value !== "object" || value === null || !("organisation" in value) || !("id" in value)) return null;
  return { organisation: String(value.organisation), id: String(value.id) };
}
