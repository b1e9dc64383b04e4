import type { Participant } from "@tact/facts";
import { participantIdOf } from "./interview-id.ts";
import { invitationLimits } from "./invitation-limits.ts";
import type { InvitedMeeting, InvitedPerson, ProposalContext, ReadingNote } from "./invitation-reading.ts";
import { note } from "./proposal-notes.ts";
import { saidText } from "./said-text.ts";

/** Rounds that say who the one person in the room is. */
const roleByStage: ReadonlyMap<string, Participant["role"]> = new Map([
  ["Recruiter screen", "recruiter"],
  ["Hiring manager interview", "hiring-manager"],
]);

const recruits = /\b(recruit\w*|talent|sourc(er|ing)|hr|human resources|people (team|ops|partner)|staffing|personal(abteilung|referent\w*))\b/i;
const coordinates = /\b(coordinat\w*|scheduling|scheduler|assistant|office manager|reception)\b/i;

/**
 * Whom a meeting brings together with the candidate. Rooms and programs are left out, whoever declined or is only told
 * of it, and the candidate where they are known. Everybody is an interviewer until a person says otherwise, but for an organiser who invited others:
 * they arranged it, and are taken for the recruiter. Only whom their own name or address calls a coordinator becomes
 * one, since a coordinator gets no thank-you, and a wrong guess would drop it silently. In a round of two the stage may
 * say who the other is.
 */
export function participantsOf(
  meeting: Pick<InvitedMeeting, "organiser" | "attendees">,
  stage: string | undefined,
  candidate: ProposalContext["candidate"],
): { participants: Participant[]; notes: ReadingNote[] } {
  const notes: ReadingNote[] = [];
  const expected = meeting.attendees.filter((person) => isPresent(person, candidate));
  const invited = expected.filter((person) => !isAbsent(person));
  if (invited.length < expected.length) notes.push(note("not-attending"));
  const { organiser } = meeting;
  const guests = invited.filter((person) => organiser === null || !isSame(person, organiser));
  const host = organiser === null || !isPresent(organiser, candidate) ? [] : [{ person: namedLike(organiser, invited), isHost: true }];
  if (organiser?.robot === true) notes.push(note("organiser-robot"));
  if (host.length > 0 && guests.length > 0) notes.push(note("organiser-role"));
  const people = [...host, ...guests.map((person) => ({ person, isHost: false }))].slice(0, invitationLimits.people);
  const byId = new Map<string, Participant>();
  for (const { person, isHost } of people) {
    const name = person.name ?? nameFromAddress(person.email);
    if (name === null) continue;
    const id = participantIdOf(person);
    const role = (people.length === 1 ? roleByStage.get(stage ?? "") : undefined) ?? roleOf(name, person.email, isHost && guests.length > 0);
    if (!byId.has(id)) byId.set(id, { id, name, role, ...(person.email === null ? {} : { email: person.email }) });
  }
  if (byId.size === 0) notes.push(note("no-people"));
  else if (!isKnown(candidate)) notes.push(note("candidate-unknown"));
  return { participants: [...byId.values()], notes };
}

function isPresent(person: InvitedPerson, candidate: ProposalContext["candidate"]): boolean {
  return !person.robot && !isCandidate(person, candidate);
}

/** Whoever declined, or is told of the meeting and not invited to it. */
function isAbsent({ answer, role }: InvitedPerson): boolean {
  return answer === "declined" || role === "non-participant";
}

/** Whether somebody is the candidate: by address, or by the whole name where addresses do not tell. */
export function isCandidate({ email, name }: InvitedPerson, candidate: ProposalContext["candidate"]): boolean {
  const [theirEmail, theirName] = [candidate?.email?.trim().toLowerCase(), candidate?.name?.trim().toLowerCase()];
  if (email !== null && theirEmail !== undefined && email.toLowerCase() === theirEmail) return true;
  return name !== null && theirName !== undefined && theirName !== "" && name.toLowerCase() === theirName;
}

const isKnown = (candidate: ProposalContext["candidate"]) => (candidate?.email ?? candidate?.name ?? null) !== null;

/** The same address, or the same name under two addresses of theirs. */
function isSame(a: InvitedPerson, b: InvitedPerson): boolean {
  if (a.email !== null && a.email === b.email) return true;
  return a.name !== null && a.name === b.name;
}

/** The organiser with the name that the list of guests has for them, where they have none. */
function namedLike(organiser: InvitedPerson, invited: readonly InvitedPerson[]): InvitedPerson {
  const same = invited.find((person) => isSame(person, organiser));
  return { ...organiser, name: organiser.name ?? same?.name ?? null };
}

function roleOf(name: string, email: string | null, arranged: boolean): Participant["role"] {
  const said = `${name} ${(email?.split("@", 1)[0] ?? "").replace(/[._+-]/g, " ")}`;
  if (coordinates.test(said)) return "coordinator";
  return arranged || recruits.test(said) ? "recruiter" : "interviewer";
}

/** A name out of an address, word by word: `dana.cho@…` is Dana Cho. */
function nameFromAddress(email: string | null): string | null {
  const words = (email?.split("@", 1)[0] ?? "").replace(/\+.*$/, "").split(/[._-]+/).filter((word) => word !== "");
  return saidText(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "), invitationLimits.name);
}
