import type { InvitedMeeting, KnownInterview } from "@tact/calendar";
import * as db from "@tact/db";
import type { ApplicationContext, InvitationRow, OrganisationTransaction } from "@tact/db";
import { compile, interviewsOf, isRefusal, type StandingInterview } from "@tact/rules";
import { createHash } from "node:crypto";
import { factsOf } from "./applications.ts";
import { requestOf } from "./plan-of.ts";

/** What of a meeting's UID is stored: its SHA-256 in lower-case hex. UIDs hold addresses and names. */
export function uidHash(uid: string): string {
  return createHash("sha256").update(uid).digest("hex");
}

/** An interview that an invitation led to, as its facts leave it. */
export interface RecordedInterview {
  context: ApplicationContext;
  row: InvitationRow;
  standing: StandingInterview;
}

/** An application with its interviews as its facts leave them. */
export interface ApplicationInterviews {
  context: ApplicationContext;
  interviews: StandingInterview[];
}

/** The interviews of applications, by application. */
export async function interviewsOfAll(tx: OrganisationTransaction, ids: readonly string[], now: string): Promise<Map<string, ApplicationInterviews>> {
  const contexts = ids.length === 0 ? [] : await db.listApplications(tx, { ids });
  const facts = await factsOf(tx, ids);
  return new Map(
    contexts.map((context) => {
      const compiled = compile(requestOf(context, facts.get(context.application.id) ?? [], now));
      return [context.application.id, { context, interviews: isRefusal(compiled) ? [] : interviewsOf(compiled) }];
    }),
  );
}

/** The interviews that meetings led to before, by their UIDs. One whose facts were all taken back is not among them. */
export async function recordedInterviews(tx: OrganisationTransaction, uids: readonly string[], now: string): Promise<RecordedInterview[]> {
  const rows = await db.listInvitations(tx, [...new Set(uids.map(uidHash))]);
  const applications = await interviewsOfAll(tx, [...new Set(rows.map(({ applicationId }) => applicationId))], now);
  return rows.flatMap((row) => {
    const application = applications.get(row.applicationId);
    const standing = application?.interviews.find(({ id }) => id === row.interview);
    return application === undefined || standing === undefined ? [] : [{ context: application.context, row, standing }];
  });
}

/**
 * The interview that a meeting is already. A word on a whole series may be one on the single meeting of it that was
 * recorded, and a word on one meeting may be one on the series that begins with it.
 */
export function recordedAs({ uid, recurrenceId }: Pick<InvitedMeeting, "uid" | "recurrenceId">, recorded: readonly RecordedInterview[]): RecordedInterview | null {
  const ofUid = recorded.filter(({ row }) => row.uidHash === uidHash(uid));
  const exact = ofUid.find(({ row }) => row.recurrenceId === (recurrenceId === null ? "" : new Date(recurrenceId).toISOString()));
  if (exact !== undefined) return exact;
  if (recurrenceId === null) return ofUid.length === 1 ? (ofUid[0] ?? null) : null;
  return ofUid.find(({ row, standing }) => row.recurrenceId === "" && Date.parse(standing.starts) === Date.parse(recurrenceId)) ?? null;
}

export function knownInterview({ row, standing }: RecordedInterview): KnownInterview {
  return {
    interview: standing.id,
    sequence: row.sequence,
    stamp: row.stamp,
    starts: standing.starts,
    ends: standing.ends,
    cancelled: standing.calledOff !== null,
    participants: standing.participants.map(({ id }) => id),
  };
}
