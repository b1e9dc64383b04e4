/** A feed as one parser gives it back, in the same terms for all of them. */
export interface FeedReading {
  name: string;
  /** What the parser complained about: nothing in a good feed. */
  complaints: string[];
  entries: EntryReading[];
}

/** One event or task. */
export interface EntryReading {
  kind: "event" | "task";
  uid: string;
  sequence: number;
  summary: string;
  /** Null where there is none. */
  description: string | null;
  url: string | null;
  location: string | null;
  status: string;
  /** Whether it takes the time of whom it concerns. */
  blocks: boolean;
  /** An instant such as `2026-11-23T18:00:00Z`, or a date such as `2026-12-02`. Null where there is none. */
  starts: string | null;
  /** DTEND of an event, DUE of a task. */
  ends: string | null;
  alarms: AlarmReading[];
}

export interface AlarmReading {
  action: string;
  /** Seconds after the start, negative before it; or an instant. */
  rings: number | string;
  description: string;
}

/** A program that reads iCalendar and has no line in common with what wrote it. */
export interface Parser {
  name: string;
  /** Why it cannot be asked here and what to install; null where it can. */
  absent: string | null;
  /** Reads feeds one after another, in one process. */
  read(feeds: readonly string[]): Promise<FeedReading[]>;
  /** What this parser is known to read otherwise than was written, evened out of both sides. Others are compared as they are. */
  evened?: (text: string) => string;
}
