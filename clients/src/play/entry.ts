/** What a calendar program shows of one entry. */
export interface Entry {
  /** Null where the program gives entries ids of its own. */
  uid: string | null;
  summary: string;
  /** An instant to the second, such as `2026-11-25T19:00:00Z`, or the date of a whole day. Null for a task without one. */
  start: string | null;
  /** Likewise; of a task, when it is due. Of whole days the last one, included. */
  end: string;
  status: (typeof statuses)[number];
}

const statuses = ["confirmed", "tentative", "cancelled", "needs-action", "completed"] as const;

/** A status by its name in a calendar; an event of which nothing is said is confirmed. */
export function statusOf(name: string | null): Entry["status"] {
  const said = name?.trim().toLowerCase();
  return statuses.find((status) => status === said) ?? "confirmed";
}

/** An entry as a program keeps it, with moments in the program's own form. */
export interface KeptEntry<Moment> {
  uid: string;
  summary: string;
  task: boolean;
  start: Moment | null;
  end: Moment;
  /** By its name in a calendar. */
  status: string | null;
}

/** What a program shows, of what it keeps. `read` gives an instant to the second, or the date of a whole day. */
export function entryFrom<Moment>({ uid, summary, task, start, end, status }: KeptEntry<Moment>, read: (moment: Moment) => string): Entry {
  const until = read(end);
  return {
    uid,
    summary,
    start: start === null ? null : read(start),
    // Where an event of whole days ends is the first day after it.
    end: isDate(until) && !task ? dayBefore(until) : until,
    status: statusOf(status),
  };
}

const isDate = (moment: string) => moment.length === "2026-12-01".length;

/** In an order of its own, so that two lists of the same entries are alike. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const key = ({ start, summary, uid }: Entry) => [start, summary, uid].join("\n");
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What tells an entry from the others before and after a change. */
export function identityOf({ uid, summary }: Entry): string {
  return uid ?? summary;
}

/** The day before a date: the last day of a span that a calendar ends with the first day after. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** An instant of whatever form, to the second. */
export function toTheSecond(instant: string | number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
