import { email, factSchemas, instant, parse, text, zonedDateTime, zoneName } from "@tact/facts";
import { type InvitationAnswer, invitationLimits as most, type InvitedMeeting, type InvitedPerson, proposeFacts, type ReadingNote } from "../../src/index.ts";

/** What an answer of the reader breaks of its promises: nothing, whatever it was given. */
export function brokenPromises(answer: InvitationAnswer): string[] {
  const broken: string[] = [];
  const promise = (isKept: boolean, what: string) => {
    if (!isKept) broken.push(what);
  };
  promise(JSON.stringify(answer) === JSON.stringify(JSON.parse(JSON.stringify(answer))), "is plain data");
  promise(JSON.stringify(answer).length < 2_000_000, "is bounded");
  if (answer.error !== undefined) {
    promise(["too-large", "not-an-invitation", "unreadable"].includes(answer.error.code), "is refused by a known code");
    checkNotes(answer.error.notes, promise);
    return broken;
  }
  const { meetings, repairs, unread } = answer.value;
  promise(meetings.length >= 1 && meetings.length <= most.meetings, "has meetings, and not too many");
  checkNotes(repairs, promise);
  checkNotes(unread, promise);
  for (const meeting of meetings) checkMeeting(meeting, promise);
  return broken;
}

type Promised = (isKept: boolean, what: string) => void;

const isOf = (schema: Parameters<typeof parse>[0], value: unknown) => parse(schema, value).error === undefined;
const isNullOr = (value: string | null, schema: Parameters<typeof parse>[0]) => value === null || isOf(schema, value);

function checkNotes(notes: readonly ReadingNote[], promise: Promised): void {
  promise(notes.length <= most.notes, "has not too many notes");
  for (const { code, detail, where } of notes) {
    promise(/^[a-z]+(-[a-z]+)*$/.test(code), `a note has a code: ${code}`);
    promise(isOf(text(400), detail), `a note is plain: ${detail}`);
    promise(where === undefined || /^line \d+$/.test(where), `a note says where: ${where}`);
  }
}

function checkPerson({ name, email: address, role, answer }: InvitedPerson, promise: Promised): void {
  promise(isNullOr(name, text(most.name)), `a name is plain: ${name}`);
  promise(isNullOr(address, email), `an address is one: ${address}`);
  promise(name !== null || address !== null, "somebody has a name or an address");
  for (const word of [role, answer]) promise(word === null || /^[a-z-]{1,40}$/.test(word), `a word is one: ${word}`);
}

function checkMeeting(meeting: InvitedMeeting, promise: Promised): void {
  const { uid, recurrenceId, sequence, stamp, summary, starts, ends, timeZone, attendees, organiser, joinLinks, location } = meeting;
  promise(isOf(text(most.uid), uid), `a UID is plain: ${uid}`);
  promise(isNullOr(recurrenceId, instant) && isNullOr(stamp, instant), `stamps are instants: ${recurrenceId} ${stamp}`);
  promise(Number.isInteger(sequence) && sequence >= 0 && sequence <= 2_147_483_647, `a sequence is a whole number: ${sequence}`);
  promise(isNullOr(summary, text(most.summary)) && isNullOr(location, text(most.summary)), "texts are plain");
  promise(isOf(zonedDateTime, starts) && isOf(zonedDateTime, ends), `times have a zone: ${starts} ${ends}`);
  promise(Date.parse(starts.replace(/\[.*/, "")) < Date.parse(ends.replace(/\[.*/, "")), `it starts before it ends: ${starts} ${ends}`);
  promise(isOf(zoneName, timeZone) && starts.endsWith(`[${timeZone}]`) && ends.endsWith(`[${timeZone}]`), `a zone is named: ${timeZone}`);
  promise(Number.isInteger(meeting.furtherOccurrences) && meeting.furtherOccurrences >= 0 && meeting.furtherOccurrences <= 2 * most.seriesPeriods, "a series is bounded");
  promise(attendees.length <= most.people && joinLinks.length <= most.joinLinks, "people and links are bounded");
  for (const { url } of joinLinks) promise(/^https?:\/\/[^\s@/]+\//.test(url) && url.length <= most.url, `a link is safe: ${url}`);
  for (const person of organiser === null ? attendees : [organiser, ...attendees]) checkPerson(person, promise);
  checkProposals(meeting, promise);
}

function checkProposals(meeting: InvitedMeeting, promise: Promised): void {
  const known = { interview: "int-1", sequence: 0, stamp: null, starts: "2026-11-24T10:00:00Z", ends: "2026-11-24T11:00:00Z", cancelled: false, participants: ["p1"] };
  for (const context of [null, known, { ...known, cancelled: true }]) {
    const { effect, facts, origin, notes } = proposeFacts(meeting, { at: "2026-11-23T09:00:00Z", known: context, candidate: { email: "maya@clients.example" } });
    promise((effect === "nothing") === (facts.length === 0), "nothing has no facts, and everything else has");
    for (const draft of facts) {
      const { error } = parse(factSchemas[draft.type], { id: "f1", ...draft });
      promise(error === undefined, `a fact is of the vocabulary: ${JSON.stringify(error)} ${JSON.stringify(draft)}`);
    }
    promise(origin.uid === meeting.uid && /^[A-Za-z0-9._:-]{1,64}$/.test(origin.interview), "an origin names its interview");
    checkNotes(notes, promise);
  }
}
