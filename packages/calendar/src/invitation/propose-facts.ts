import type { FactDraft } from "@tact/facts";
import { Temporal } from "temporal-polyfill";
import { interviewIdOf } from "./interview-id.ts";
import { isAddress } from "./join-links.ts";
import type { FactsProposal, InvitationEffect, InvitationOrigin, InvitedMeeting, KnownInterview, ProposalContext, ReadingNote } from "./invitation-reading.ts";
import { isOlder } from "./newest-words.ts";
import { isCandidate, participantsOf } from "./participants-of.ts";
import { note } from "./proposal-notes.ts";
import { stageOfSummary } from "./stage-of-summary.ts";

interface Verdict {
  effect: InvitationEffect;
  because: string;
}

/**
 * The facts that a meeting would become, for a person to confirm: a new interview, another time of one that is known
 * by its UID, or its cancellation. What is older than what is known, or changes nothing of it, becomes none. Pure: the
 * same meeting and context give the same proposal.
 *
 * @example proposeFacts(meeting, { at: "2026-11-23T09:00:00Z", known: null, candidate: { email: "maya@clients.example" } })
 */
export function proposeFacts(meeting: InvitedMeeting, context: ProposalContext): FactsProposal {
  const interview = context.known?.interview ?? interviewIdOf(meeting);
  const stage = stageOfSummary(meeting.summary);
  const people = participantsOf(meeting, stage, context.candidate);
  const hasOtherPeople = differ(context.known?.participants, people.participants.map(({ id }) => id));
  const verdict = verdictOn(meeting, context.known, hasOtherPeople);
  const origin = originOf(meeting, interview);
  const draft = { at: context.at, interview };
  if (verdict.effect === "nothing") return { ...verdict, facts: [], origin, notes: [] };
  if (verdict.effect === "cancel") {
    const byCandidate = meeting.organiser !== null && isCandidate(meeting.organiser, context.candidate);
    const facts: FactDraft[] = [{ type: "interview-cancelled", ...draft, by: byCandidate ? "candidate" : "employer" }];
    return { ...verdict, facts, origin, notes: byCandidate ? [] : [note("cancelled-by")] };
  }
  const times = timesOf(meeting);
  const notes = notesOnTimes(meeting, context.at);
  if (context.known !== null && !hasOtherPeople) {
    return { ...verdict, facts: [{ type: "interview-rescheduled", ...draft, ...times }], origin, notes };
  }
  const scheduled: FactDraft = {
    type: "interview-scheduled",
    ...draft,
    ...times,
    ...(stage === undefined ? {} : { stage }),
    ...(meeting.format === null ? {} : { format: meeting.format }),
    ...(people.participants.length === 0 ? {} : { participants: people.participants }),
  };
  return { ...verdict, facts: [scheduled], origin, notes: [...notes, ...notesOnPlace(meeting), ...people.notes] };
}

function verdictOn(meeting: InvitedMeeting, known: KnownInterview | null, hasOtherPeople: boolean): Verdict {
  if (meeting.method === "other") {
    return { effect: "nothing", because: "It is an answer to an invitation or a request about one: it says nothing that is certain of an interview." };
  }
  if (known === null) return verdictOnNew(meeting);
  if (isOlder(meeting, known)) {
    return { effect: "nothing", because: "A newer version of this invitation is recorded already: this one is out of date." };
  }
  if (meeting.cancelled) {
    return known.cancelled
      ? { effect: "nothing", because: "It calls off an interview that is recorded as called off already." }
      : { effect: "cancel", because: "It calls off an interview that is recorded." };
  }
  if (meeting.wholeDay && !known.cancelled && dateOf(meeting.starts) === dateIn(known.starts, meeting.timeZone)) return isRecorded;
  if (meeting.wholeDay) return incomplete;
  if (known.cancelled) return { effect: "reschedule", because: "It sets a time for an interview that had been called off." };
  if (instantOf(meeting.starts) !== Date.parse(known.starts) || hasOtherEnd(meeting, known)) {
    return { effect: "reschedule", because: "It gives another time for an interview that is recorded." };
  }
  if (hasOtherPeople) return { effect: "reschedule", because: "It names other people for an interview that is recorded, at the same time." };
  return isRecorded;
}

const isRecorded: Verdict = { effect: "nothing", because: "The interview is recorded with this time already." };

const incomplete: Verdict = { effect: "incomplete", because: "It names a day without hours: when the interview begins must be said by a person." };

function verdictOnNew(meeting: InvitedMeeting): Verdict {
  if (meeting.cancelled) {
    return { effect: "nothing", because: "It calls off a meeting that was never recorded from an invitation: if you recorded it by hand, record there that it is called off." };
  }
  return meeting.wholeDay ? incomplete : { effect: "schedule", because: "No interview is recorded from this invitation yet." };
}

/** An end that was only assumed contradicts none that is recorded. */
function hasOtherEnd(meeting: InvitedMeeting, known: KnownInterview): boolean {
  return meeting.endsBasis === "stated" && instantOf(meeting.ends) !== Date.parse(known.ends);
}

function differ(known: readonly string[] | undefined, now: readonly string[]): boolean {
  // An invitation that names nobody takes nobody away.
  if (known === undefined || now.length === 0) return false;
  return known.length !== now.length || now.some((id) => !known.includes(id));
}

/** Instants with the zone's own offset. A whole day is given the hour from nine: a person must say when it is. */
function timesOf(meeting: InvitedMeeting): { starts: string; ends: string } {
  const [starts, ends] = [withoutZone(meeting.starts), withoutZone(meeting.ends)];
  if (!meeting.wholeDay) return { starts, ends };
  const [date] = starts.split("T", 1);
  const offset = starts.slice(19);
  return { starts: `${date}T09:00:00${offset}`, ends: `${date}T10:00:00${offset}` };
}

function notesOnTimes(meeting: InvitedMeeting, at: string): ReadingNote[] {
  const [starts, ends] = [instantOf(meeting.starts), instantOf(meeting.ends)];
  const hasHours = !meeting.wholeDay;
  return [
    ...(hasHours ? [] : [note("hours-unknown")]),
    ...(hasHours && meeting.zoneBasis === "assumed" ? [note("zone-assumed")] : []),
    ...(hasHours && meeting.endsBasis === "assumed" ? [note("length-assumed")] : []),
    ...(ends - starts > 25 * 3_600_000 ? [note("very-long")] : []),
    ...(ends < Date.parse(at) ? [note("in-the-past")] : []),
    ...(meeting.furtherOccurrences > 0 ? [note("further-occurrences")] : []),
  ];
}

function notesOnPlace({ format, joinLinks }: InvitedMeeting): ReadingNote[] {
  return [...(format === null ? [note("no-format")] : []), ...(joinLinks.length > 1 ? [note("several-links")] : [])];
}

function originOf(meeting: InvitedMeeting, interview: string): InvitationOrigin {
  const { uid, recurrenceId, sequence, stamp, location } = meeting;
  return {
    uid,
    recurrenceId,
    sequence,
    stamp,
    interview,
    joinUrl: meeting.joinLinks[0]?.url ?? null,
    place: location === null || isAddress(location) ? null : location,
  };
}

function withoutZone(zoned: string): string {
  const bracket = zoned.indexOf("[");
  return bracket === -1 ? zoned : zoned.slice(0, bracket);
}

function instantOf(zoned: string): number {
  return Date.parse(withoutZone(zoned));
}

function dateOf(zoned: string): string {
  return zoned.slice(0, 10);
}

/** The date on which an instant falls in a zone. */
function dateIn(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
