import type { FeedDocument } from "../../src/index.ts";
import { interviewReading } from "./expected-interview.ts";
import { stepReading } from "./expected-step.ts";
import { atMost } from "./expected-text.ts";
import { dayOf, utc } from "./expected-time.ts";
import { uidOf } from "./expected-uid.ts";
import type { EntryReading, FeedReading } from "./reading.ts";

/** What every parser should read in the first rendering of a document: said from the document, without the renderer. */
export function expectedReading(document: FeedDocument): FeedReading {
  const tasks = document.form === "tasks";
  const entries = [
    ...document.events.map((event) => stepReading(document, event)),
    ...(tasks ? [] : (document.interviews ?? []).map((interview) => interviewReading(document, interview))),
  ];
  return {
    name: atMost(200, document.name) || "Follow-ups",
    complaints: [],
    entries: entries.length === 0 ? [placeholderOf(document)] : entries,
  };
}

/** No calendar is empty: programs keep the old entries of one that is. */
function placeholderOf({ id, form = "events", changedAt, readerTimeZone }: FeedDocument): EntryReading {
  const tasks = form === "tasks";
  const since = utc(Date.parse(changedAt));
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: readerTimeZone }).format(Date.parse(changedAt));
  return {
    kind: tasks ? "task" : "event",
    uid: uidOf("nothing-planned", id, form, since),
    sequence: 0,
    summary: "Nothing planned",
    description: "No follow-up is open. This entry gives way to the plan as soon as there is one.",
    url: null,
    location: null,
    status: tasks ? "COMPLETED" : "CONFIRMED",
    blocks: false,
    ...(tasks ? { starts: null, ends: since } : dayOf(day)),
    alarms: [],
  };
}
