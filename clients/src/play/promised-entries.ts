import { createHash } from "node:crypto";
import type { Fact, Plan, Step } from "@tact/facts";
import { type Entry, inOrder, toTheSecond } from "./entry.ts";
import type { Form } from "./program.ts";

/** One application as the use-cases tell it, and the names that stand beside it in a coach's calendar. */
export interface ToldApplication {
  id: string;
  client: string;
  employer: string;
  plan: Plan;
  facts: readonly Fact[];
}

export interface Promised {
  organisation: string;
  form: Form;
  /** Whether the link shows the interviews too. */
  interviews: boolean;
  /** The present, as an instant. */
  now: string;
}

const open = new Set(["planned", "due", "late"]);
const wholeDay = new Set(["keep-options-open", "let-go"]);
const halfHour = 30 * 60_000;
const day = 86_400_000;

/**
 * What a calendar has to show of these applications, said from plans and facts alone: each open step once, at its ideal
 * moment, for half an hour and not beyond its window; steps without an hour above the employer's day; as a task, from when
 * it may be done until it grows late; and where they are wanted, the interviews of the last sixty days and those to come.
 */
export function promisedEntries({ organisation, form, interviews, now }: Promised, applications: readonly ToldApplication[]): Entry[] {
  const steps = applications.flatMap((application) =>
    application.plan.steps
      .filter(({ status }) => open.has(status))
      .map((step) => ({
        uid: promisedUid(form === "tasks" ? "task" : "step", organisation, application.id, step.lineage),
        summary: `${application.client}: ${step.title} · ${application.employer}${step.firmness === "if-no-answer" ? " (if no answer)" : ""}`,
        ...(form === "tasks" ? taskOf(step) : eventOf(step)),
      })),
  );
  const meetings = interviews ? applications.flatMap((application) => interviewEntries(organisation, application)) : [];
  const earliest = Date.parse(now) - 60 * day;
  return inOrder([...steps, ...meetings.filter(({ end }) => Date.parse(end) >= earliest)]);
}

/** Each interview when it was last set for, those called off by the employer too. */
function interviewEntries(organisation: string, { id, client, employer, facts }: ToldApplication): Entry[] {
  return facts
    .filter((fact) => fact.type === "interview-scheduled")
    .map(({ interview, stage, ...first }) => {
      const moved = facts.filter((fact) => fact.type === "interview-rescheduled").findLast((fact) => fact.interview === interview);
      const { starts, ends } = moved ?? first;
      const isOff = facts.some((fact) => fact.type === "interview-cancelled" && fact.interview === interview);
      return {
        uid: promisedUid("interview", organisation, id, interview),
        summary: `${client}: ${isOff ? "Cancelled: " : ""}Interview${stage === undefined ? "" : ` (${stage})`} · ${employer}`,
        start: toTheSecond(starts),
        end: toTheSecond(ends),
        status: isOff ? "cancelled" : "confirmed",
      };
    });
}

/** The same for ever: subscribers know entries by it. */
function promisedUid(...parts: readonly string[]): string {
  return `${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}@calendar.tact`;
}

type Told = Pick<Entry, "start" | "end" | "status">;

function eventOf({ firmness, kind, window }: Step): Told {
  const status = firmness === "if-no-answer" ? "tentative" : "confirmed";
  if (wholeDay.has(kind)) return { start: window.ideal.slice(0, 10), end: window.ideal.slice(0, 10), status };
  const start = instantOf(window.ideal);
  const closes = instantOf(window.closes);
  return { start: toTheSecond(start), end: toTheSecond(closes > start ? Math.min(start + halfHour, closes) : start + halfHour), status };
}

function taskOf({ kind, window }: Step): Told {
  const moment = (time: string) => (wholeDay.has(kind) ? time.slice(0, 10) : toTheSecond(instantOf(time)));
  const [start, end] = [moment(window.opens), moment(window.by)];
  return { start: start < end ? start : null, end, status: "needs-action" };
}

/** Epoch milliseconds of `2026-11-23T09:00:00-05:00[America/New_York]`. */
function instantOf(zoned: string): number {
  return Date.parse(zoned.replace(/\[.*$/, ""));
}
