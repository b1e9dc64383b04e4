import { type InvitationRefusal, type InvitedMeeting, proposeFacts, readInvitation, type ReadingNote } from "@tact/calendar";
import { withOrganisation } from "@tact/db";
import { DomainError, notFound } from "../errors.ts";
import type { InvitationView, ProposedMeeting } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { type InvitationToRead, invitationToRead, mostInvitationBytes } from "./inputs.ts";
import { type ApplicationInterviews, interviewsOfAll, knownInterview, recordedAs, type RecordedInterview, recordedInterviews } from "./known-interviews.ts";
import { zonesOf } from "./plan-of.ts";
import { openQuery, refuseUnlessAllowed } from "./use-case.ts";

/** What somebody who may read facts knows besides the file. */
interface Known {
  application: ApplicationInterviews | null;
  recorded: readonly RecordedInterview[];
}

const nothingKnown: Known = { application: null, recorded: [] };

/**
 * What a file says of interviews and which facts would follow from it. Nothing is stored; what is stored is read only for
 * whoever may read facts: a UID that led to an interview before becomes another time for it, or its cancellation.
 * @throws DomainError `content-too-large`, `not-an-invitation`, `unreadable-invitation`, `unknown-zone`, `sign-in-required`,
 *   `not-allowed` (to read the facts of the application that is named), `not-found` (no such application)
 */
export const proposeFactsFromInvitation = openQuery("proposeFactsFromInvitation", { input: invitationToRead }, async (deps, scope, { content, applicationId, timeZone }: InvitationToRead): Promise<InvitationView> => {
  if (scope === null && applicationId !== undefined) throw new DomainError("sign-in-required", "Sign in to name an application, or leave it out.");
  if (scope !== null && applicationId !== undefined) refuseUnlessAllowed(scope, "facts:read");
  // Whoever may not read facts is told what the file says, like anybody.
  const reader = scope?.permissions.has("facts:read") === true ? scope : null;
  if (timeZone !== undefined) zonesOf([timeZone], "/timeZone");
  const at = deps.clock();
  const application = reader === null || applicationId === undefined ? null : await applicationOf(deps, reader, applicationId, at);
  const defaultTimeZone = timeZone ?? application?.context.employer.timeZone ?? scope?.timeZone ?? "UTC";
  const { value, error } = await readInvitation(content, { defaultTimeZone, mostBytes: mostInvitationBytes });
  if (error !== undefined) throw refusalOf(error);
  const known = reader === null ? nothingKnown : { application, recorded: await recordedOf(deps, reader, value.meetings, at) };
  return {
    meetings: value.meetings.map((meeting, index) => proposed(meeting, `meeting-${index + 1}`, known, at)),
    repairs: [...value.repairs],
    unread: [...value.unread],
  };
});

/** @throws DomainError `not-found` */
async function applicationOf(deps: Deps, { organisation }: Scope, id: string, now: string): Promise<ApplicationInterviews> {
  const found = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, (tx) => interviewsOfAll(tx, [id], now));
  const application = found.get(id);
  if (application === undefined) throw notFound("application");
  return application;
}

async function recordedOf(deps: Deps, { organisation }: Scope, meetings: readonly InvitedMeeting[], now: string): Promise<RecordedInterview[]> {
  const uids = meetings.map(({ uid }) => uid);
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, (tx) => recordedInterviews(tx, uids, now));
}

function proposed(meeting: InvitedMeeting, key: string, { application, recorded }: Known, at: string): ProposedMeeting {
  const known = recordedAs(meeting, recorded);
  const client = (known?.context ?? application?.context)?.client;
  const proposal = proposeFacts(meeting, {
    at,
    known: known === null ? null : knownInterview(known),
    candidate: client === undefined ? null : { name: client.name, email: client.email },
  });
  const notes = known === null && proposal.effect === "schedule" ? alreadyThere(meeting, application) : [];
  return { key, ...proposal, known: known === null ? null : knownView(known), meeting, notes: [...notes, ...proposal.notes] };
}

/** The same interview may have been recorded by hand, or from another calendar's invitation: a person must see that. */
function alreadyThere({ starts }: InvitedMeeting, application: ApplicationInterviews | null): ReadingNote[] {
  const begins = Date.parse(starts.replace(/\[.*/, ""));
  const same = application?.interviews.some((interview) => interview.calledOff === null && Date.parse(interview.starts) === begins) ?? false;
  if (!same) return [];
  const detail = "An interview that begins at this time is recorded for this application already: record this one only if it is another.";
  return [{ code: "same-start-recorded", detail }];
}

function knownView({ context, standing }: RecordedInterview): ProposedMeeting["known"] {
  const { application, client, employer } = context;
  return { applicationId: application.id, client: client.name, employer: employer.name, role: application.role, interview: standing.id, starts: standing.starts };
}

const codes: Readonly<Record<InvitationRefusal["code"], string>> = {
  "too-large": "content-too-large",
  "not-an-invitation": "not-an-invitation",
  unreadable: "unreadable-invitation",
  "unknown-zone": "unknown-zone",
};

function refusalOf({ code, detail, notes }: InvitationRefusal): DomainError {
  return new DomainError(codes[code], detail, notes.map((note) => ({ pointer: "", detail: note.where === undefined ? note.detail : `${note.where}: ${note.detail}`, code: note.code })));
}
