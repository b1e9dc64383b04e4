import { type FactsProposal, interviewIdOf, type InvitedMeeting, type KnownInterview, proposeFacts, type ReadingNote, readInvitation } from "@tact/calendar";
import type { ResolvedPlanRequest } from "@tact/facts";
import { compile, interviewsOf, isRefusal } from "@tact/rules";
import { inputUsedTwice, openInput, standardInput } from "../input/open-input.ts";
import { readBytes } from "../input/read-document.ts";
import { readRequest, type RequestOptions } from "../input/read-request.ts";
import { type ExitCode, exitCodes } from "../job.ts";
import { refused, Refused } from "../output/refused.ts";
import type { Terminal } from "../output/terminal.ts";
import { write } from "../output/write.ts";
import { documentOf, refuse } from "../run-document.ts";
import { invitationText } from "../text/invitation-text.ts";
import { pageOf } from "../text/page.ts";

export interface InvitationFlags {
  /** Zone of times that name none. */
  zone?: string;
  /** Address of the candidate, who is none of the participants. */
  candidate?: string;
  /** What is known of the application already. */
  request?: string;
  /** The facts alone. */
  facts?: true;
  text?: true;
}

/** A meeting, and what it would become. */
export interface Proposed extends FactsProposal {
  meeting: InvitedMeeting;
}

/** What a file or a mail says, and the facts that would follow from it. */
export interface ProposedFacts {
  meetings: Proposed[];
  repairs: readonly ReadingNote[];
  unread: readonly ReadingNote[];
}

/** An `.ics` file or a mail in; facts to confirm out. */
export async function invitationRun(file: string | undefined, flags: InvitationFlags, options: RequestOptions, terminal: Terminal): Promise<ExitCode> {
  const answer = await proposedFrom(file, flags, options, terminal);
  if (answer instanceof Refused) return refuse(answer, flags, terminal);
  const said = flags.text ? invitationText(answer, pageOf(terminal)) : JSON.stringify(flags.facts ? answer.meetings.flatMap(({ facts }) => facts) : answer, null, 2);
  await write(terminal.stdout, `${said}\n`);
  return exitCodes.done;
}

async function proposedFrom(file: string | undefined, flags: InvitationFlags, options: RequestOptions, terminal: Terminal): Promise<ProposedFacts | Refused> {
  if (flags.request === standardInput && (file ?? standardInput) === standardInput) return inputUsedTwice();
  const request = await requestFrom(flags.request, options, terminal);
  if (request instanceof Refused) return request;
  const source = await openInput(file, terminal);
  const content = source instanceof Refused ? source : await readBytes(source, file ?? "standard input");
  if (content instanceof Refused) return content;
  const defaultTimeZone = flags.zone ?? request?.application.employer.timeZone ?? "UTC";
  const { value: reading, error } = await readInvitation(content.value, { defaultTimeZone });
  if (error !== undefined) {
    const { code, detail, notes } = error;
    return refused({ pointer: "", detail, code }, ...notes.map((note) => ({ pointer: "", detail: noteWords(note), code: note.code })));
  }
  const known = request === null ? new Map<string, KnownInterview>() : knownInterviews(request);
  const candidate = { email: flags.candidate ?? null, name: request?.application.candidate.name ?? null };
  const at = options.now ?? options.clock();
  const meetings = reading.meetings.map((meeting) => ({
    ...proposeFacts(meeting, { at, known: known.get(interviewIdOf(meeting)) ?? null, candidate }),
    meeting,
  }));
  return { meetings, repairs: reading.repairs, unread: reading.unread };
}

async function requestFrom(file: string | undefined, options: RequestOptions, terminal: Terminal): Promise<ResolvedPlanRequest | null | Refused> {
  if (file === undefined) return null;
  const document = await documentOf(file, terminal);
  return document instanceof Refused ? document : readRequest(document.value, options);
}

/** A request keeps no versions of an invitation: whatever comes now is taken to be newer. */
function knownInterviews(request: ResolvedPlanRequest): Map<string, KnownInterview> {
  const compiled = compile(request);
  if (isRefusal(compiled)) return new Map();
  return new Map(
    interviewsOf(compiled).map(({ id, starts, ends, calledOff, participants }) => [
      id,
      { interview: id, sequence: 0, stamp: null, starts, ends, cancelled: calledOff !== null, participants: participants.map((person) => person.id) },
    ]),
  );
}

/** A note with its place. */
export function noteWords({ detail, where }: ReadingNote): string {
  return where === undefined ? detail : `${detail} (${where})`;
}
