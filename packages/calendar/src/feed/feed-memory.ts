/**
 * What a feed has told its subscribers of one entry. The next rendering takes its stamps from here: SEQUENCE rises with
 * whatever the calendar shows of it, and never falls, even where the entry was away in between.
 */
export interface EntryMemory {
  sequence: number;
  /** Instant: CREATED. */
  createdAt: string;
  /** Instant: DTSTAMP and LAST-MODIFIED. */
  lastModified: string;
  /** Hash of the entry's lines without their stamps. */
  shown: string;
  /** Instant of the first rendering without it; absent while it stands in the feed. */
  goneAt?: string | undefined;
}

/** By UID. Plain JSON: it is stored beside the rendering. */
export type FeedMemory = Readonly<Record<string, EntryMemory>>;
