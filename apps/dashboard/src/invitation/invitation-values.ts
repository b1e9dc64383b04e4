import type { ProposedMeeting } from "@tact/api/views";
import type { FactDraft } from "@tact/facts";
import type { Drafted } from "../log/drafted.ts";
import { interviewDraft } from "../log/drafts.ts";
import type { InterviewValues } from "../log/log-values.ts";
import { epoch, wallClock } from "../time/zoned.ts";

/** What a person may still change of what an invitation proposes. */
export interface InvitationValues {
  interview: InterviewValues;
  /** Who called it off. */
  by: "employer" | "candidate";
}

type Scheduled = Extract<FactDraft, { type: "interview-scheduled" }>;
type Rescheduled = Extract<FactDraft, { type: "interview-rescheduled" }>;

const twoDigits = (n: number) => String(n).padStart(2, "0");
const timed = (fact: FactDraft): fact is Scheduled | Rescheduled =>
  fact.type === "interview-scheduled" || fact.type === "interview-rescheduled";

function clockIn(at: number, zone: string): string {
  const { hour, minute } = wallClock(at, zone);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/**
 * The form's first values, on the clocks that the invitation was written on. A meeting without hours has none here either.
 * @param employer the employer's zone (IANA), on whose clocks times are shown that were written in UTC
 * @param own addresses of the client and the reader, in lower case: they are no interviewers
 */
export function valuesOf(proposed: ProposedMeeting, employer: string, own: ReadonlySet<string> = new Set()): InvitationValues {
  const { meeting, facts, origin } = proposed;
  const fact = facts.find(timed);
  const scheduled = fact?.type === "interview-scheduled" ? fact : undefined;
  const cancelled = facts.find((one) => one.type === "interview-cancelled");
  const zone = meeting.zoneBasis === "utc" ? employer : meeting.timeZone;
  const [starts, ends] = [epoch(fact?.starts ?? meeting.starts), epoch(fact?.ends ?? meeting.ends)];
  return {
    interview: {
      id: fact?.interview ?? origin.interview,
      date: wallClock(starts, zone).date,
      starts: meeting.wholeDay ? "" : clockIn(starts, zone),
      ends: meeting.wholeDay ? "" : clockIn(ends, zone),
      zone,
      stage: scheduled?.stage ?? "",
      format: scheduled?.format ?? meeting.format ?? "unsaid",
      participants: (scheduled?.participants ?? [])
        .filter(({ email }) => email === undefined || !own.has(email.toLowerCase()))
        .map(({ id, name, role, email }) => ({ id, name, role, email })),
    },
    by: cancelled?.type === "interview-cancelled" ? (cancelled.by ?? "employer") : "employer",
  };
}

/**
 * The facts to record: those that were proposed, with what the person changed. Times that nobody touched stay exactly as
 * they were read, seconds and another day of the end included.
 * @param first the values that the form began with
 */
export function draftsOfInvitation(proposed: ProposedMeeting, first: InvitationValues, values: InvitationValues): Drafted {
  const { facts, known, meeting, origin, effect } = proposed;
  if (effect === "cancel") {
    const rest = facts.filter(({ type }) => type !== "interview-cancelled");
    const said = facts.find(({ type }) => type === "interview-cancelled");
    const base = said ?? { type: "interview-cancelled" as const, at: momentOf(proposed), interview: origin.interview };
    return { drafts: [{ ...base, by: values.by } as FactDraft, ...rest], errors: null };
  }
  const proposedTimes = facts.find(timed);
  const at = proposedTimes?.at ?? momentOf(proposed);
  const untouched = sameTimes(first.interview, values.interview) && !meeting.wholeDay && proposedTimes !== undefined;
  const typed = interviewDraft(untouched ? withAnHour(values.interview) : values.interview, at);
  const draft = typed.drafts?.[0];
  if (draft?.type !== "interview-scheduled") return typed;
  const times = untouched
    ? { starts: proposedTimes.starts, ends: proposedTimes.ends }
    : { starts: draft.starts, ends: draft.ends };
  const moved = proposedTimes === undefined ? known !== null : proposedTimes.type === "interview-rescheduled";
  const id = proposedTimes?.id === undefined ? {} : { id: proposedTimes.id };
  const changed: FactDraft = moved
    ? { ...id, type: "interview-rescheduled", at, interview: draft.interview, ...times }
    : { ...draft, ...id, ...times };
  return { drafts: [changed, ...facts.filter((fact) => fact !== proposedTimes)], errors: null };
}

/** Times that make a valid draft, whose own are put in their place. */
function withAnHour(values: InterviewValues): InterviewValues {
  return { ...values, starts: "10:00", ends: "11:00" };
}

function sameTimes(a: InterviewValues, b: InterviewValues): boolean {
  return a.date === b.date && a.starts === b.starts && a.ends === b.ends && a.zone === b.zone;
}

/** When its word was learnt, where no fact says it: the invitation's own stamp. */
function momentOf({ meeting }: ProposedMeeting): string {
  return meeting.stamp ?? new Date(epoch(meeting.starts)).toISOString();
}

