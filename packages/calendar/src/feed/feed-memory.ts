/**
 * What a feed has told its subscribers. The next rendering takes its stamps from here: SEQUENCE rises with whatever the
 * calendar shows of an entry, and never falls, even where the entry was away in between. Plain JSON, stored beside the
 * rendering; `{}` for a feed that has told nothing yet.
 */
export interface FeedMemory {
  /** The calendar itself: its name, its description, its colour. */
  calendar?: CalendarMemory | undefined;
  /** By UID. */
  entries?: Readonly<Record<string, EntryMemory>> | undefined;
}

export interface CalendarMemory {
  /** Instant: LAST-MODIFIED. It rises with every change of the calendar or of an entry. */
  lastModified: string;
  /** Hash of the calendar's own lines without their stamp. */
  shown: string;
}

/** What was told of one entry. */
export interface EntryMemory {
  sequence: number;
  /** Instant: CREATED. */
  createdAt: string;
  /** Instant: DTSTAMP and LAST-MODIFIED. */
  lastModified: string;
  /** Hash of the entry's lines without their stamps. */
  shown: string;
  /** Instant at which the clock alone takes it away, where that was known. */
  leavesAt?: string | undefined;
  /** Instant at which it left; absent while it stands in the feed. */
  goneAt?: string | undefined;
}
