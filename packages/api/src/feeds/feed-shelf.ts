import type { FeedAnnouncement } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";
import { type CodedFeed, codedFeed } from "./calendar-answer.ts";
import type { ContentCoding } from "./content-coding.ts";
import type { FeedValidators } from "./conditional-request.ts";
import { type FeedBytes, readFeed, type StoredFeed } from "./read-feed.ts";

/** A feed as it was last read. */
export interface KeptFeed extends FeedValidators, Readonly<Record<ContentCoding, CodedFeed>> {
  state: "live";
  organisation: string;
  id: string;
  /** When its last fetch was last noted, in milliseconds since 1970. */
  notedAt: number;
}

/** A link that has ended: its address answers so for ever. */
export interface EndedFeed {
  state: "revoked";
  organisation: string;
  id: string;
}

export type Kept = KeptFeed | EndedFeed;

interface Place {
  kept: Kept;
  bytes: number;
  /** During which listening it was read; anything that came before the present one may have been missed. */
  listening: number;
  /** Announced as changed since it was read. */
  changed: boolean;
  /** Milliseconds since 1970: until then the clock changes nothing in it. */
  freshUntil: number;
}

/** One reading that is under way, and what was announced since it began. */
interface Reading {
  answer: Promise<Kept | null>;
  announced: Set<string>;
}

export interface FeedShelf {
  /** What may be answered at once: read while announcements were heard, unchanged since, and fresh. */
  warm(key: string, now: number): Kept | undefined;
  /** What was last read, however old: for when nothing can be read. */
  of(key: string): Kept | undefined;
  /** What is stored, read and rendered where it must be; null where no feed has this secret. Readers of one feed read once. */
  load(key: string): Promise<Kept | null>;
  change(feed: FeedAnnouncement): void;
  trust(): void;
  distrust(): void;
}

/**
 * Renderings in memory by the hash of their secret; no secret is kept. What is kept is believed while announcements of
 * changes are heard; without them each answer asks the database whether it still holds.
 *
 * @param mostBytes the least recently used are forgotten beyond this
 */
export function feedShelf(deps: Deps, mostBytes = 128 * 1024 * 1024): FeedShelf {
  const places = new Map<string, Place>();
  const keyOfFeed = new Map<string, string>();
  const readings = new Map<string, Reading>();
  const underWay = new Set<Reading>();
  let bytes = 0;
  let listening = 0;
  let isHeard = false;

  function forget(key: string): void {
    const place = places.get(key);
    if (place === undefined) return;
    places.delete(key);
    if (keyOfFeed.get(nameOf(place.kept)) === key) keyOfFeed.delete(nameOf(place.kept));
    bytes -= place.bytes;
  }

  function put(key: string, place: Place): Kept {
    forget(key);
    places.set(key, place);
    // A feed that was given another secret stands here twice: as it is, and as an address that has ended.
    if (place.kept.state === "live") keyOfFeed.set(nameOf(place.kept), key);
    bytes += place.bytes;
    for (const [oldest] of places) {
      if (bytes <= mostBytes || oldest === key) break;
      forget(oldest);
    }
    return place.kept;
  }

  function end(key: string, { organisation, id }: { organisation: string; id: string }): Kept {
    const never = { listening: -1, changed: false, freshUntil: Number.POSITIVE_INFINITY };
    return put(key, { ...never, kept: { state: "revoked", organisation, id }, bytes: endedBytes });
  }

  async function read(key: string, reading: Pick<Reading, "announced">): Promise<Kept | null> {
    const before = places.get(key);
    const during = isHeard ? listening : -1;
    const found = await readFeed(deps, key, before?.kept.state === "live" ? before.kept : undefined);
    if (found === null) {
      forget(key);
      return null;
    }
    const changed = reading.announced.has(nameOf(found));
    const meanwhile = places.get(key)?.kept;
    // What was heard to have ended while this was read has ended, whatever was read.
    if (meanwhile?.state === "revoked") return meanwhile;
    if (found.state === "revoked") return end(key, found);
    const same = found.bytes === undefined && before?.kept.state === "live" ? before : undefined;
    const kept = same?.kept ?? keptFeed(found, Date.parse(deps.clock()));
    return put(key, { listening: during, changed, kept, bytes: same?.bytes ?? sizeOf(found.bytes), freshUntil: found.freshUntil });
  }

  return {
    warm(key, now) {
      const place = places.get(key);
      // What has ended never comes back.
      if (place?.kept.state === "revoked") return place.kept;
      if (place === undefined || !isHeard || place.listening !== listening || place.changed || now >= place.freshUntil) return undefined;
      places.delete(key);
      places.set(key, place);
      return place.kept;
    },
    of: (key) => places.get(key)?.kept,
    async load(key) {
      const joined = readings.get(key);
      if (joined !== undefined) return await joined.answer;
      const announced = new Set<string>();
      const reading: Reading = { announced, answer: read(key, { announced }) };
      readings.set(key, reading);
      underWay.add(reading);
      try {
        return await reading.answer;
      } finally {
        underWay.delete(reading);
        if (readings.get(key) === reading) readings.delete(key);
      }
    },
    change(feed) {
      const name = nameOf(feed);
      // Who asks from now on must not be told what was read before.
      for (const { announced } of underWay) announced.add(name);
      readings.clear();
      const key = keyOfFeed.get(name);
      const place = key === undefined ? undefined : places.get(key);
      if (key === undefined || place === undefined) return;
      if (feed.rotated || feed.revoked) end(key, feed);
      else place.changed = true;
    },
    trust() {
      listening += 1;
      isHeard = true;
    },
    distrust: () => void (isHeard = false),
  };
}

const nameOf = ({ organisation, id }: { organisation: string; id: string }) => `${organisation} ${id}`;
/** What an address that has ended takes, about. */
const endedBytes = 300;
const sizeOf = (bytes: FeedBytes | undefined) => (bytes === undefined ? 0 : bytes.identity.byteLength + bytes.gzip.byteLength + bytes.br.byteLength + 2000);

function keptFeed(found: StoredFeed, now: number): KeptFeed {
  const { organisation, id, etag, notedAt, bytes } = found;
  if (bytes === undefined) throw new Error(`feed ${id} was read without its bytes`);
  const modified = Math.floor(Date.parse(found.lastModified) / 1000) * 1000;
  // Never later than the answer itself (RFC 9110, 8.8.2.1).
  const validators = { etag, lastModified: new Date(Math.min(modified, now)).toUTCString() };
  return {
    state: "live",
    organisation,
    id,
    etag,
    modified,
    notedAt,
    identity: codedFeed(bytes.identity, "identity", validators),
    gzip: codedFeed(bytes.gzip, "gzip", validators),
    br: codedFeed(bytes.br, "br", validators),
  };
}
