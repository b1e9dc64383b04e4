import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import type { FactDraft, Problem } from "@tact/facts";
import { DomainError, invalidInput, notFound } from "../errors.ts";
import type { InvitationOrigin, RecordedView } from "../views/index.ts";
import type { Deps } from "./deps.ts";
import { invitationToRecord, type InvitationToRecord } from "./inputs.ts";
import { interviewsOfAll, uidHash } from "./known-interviews.ts";
import { recordIn } from "./record-facts.ts";
import { command } from "./use-case.ts";

/**
 * Records what a person confirmed of an invitation, and that its UID means this interview: in one transaction, or not at
 * all. What is older than the word that is recorded is refused, and so is the same again.
 * @throws DomainError `not-found`, `invitation-outdated`, `already-recorded`, `invalid-input` (a fact of another interview),
 *   and what `recordFacts` throws
 */
export const recordInvitation = command("recordInvitation", { permission: "facts:write", input: invitationToRecord }, async (deps, scope, { applicationId, facts, origin }): Promise<RecordedView> => {
  refuseOtherInterviews(facts, origin);
  return await withOrganisation(deps.db, scope, async (tx) => {
    if ((await db.lockApplication(tx, applicationId)) === null) throw notFound("application");
    await refuseOutdated(tx, deps, { applicationId, facts, origin });
    await db.saveInvitation(tx, {
      uidHash: uidHash(origin.uid),
      recurrenceId: recurrenceOf(origin),
      applicationId,
      interview: origin.interview,
      sequence: origin.sequence,
      stamp: origin.stamp,
      joinUrl: origin.joinUrl,
      place: origin.place,
      recordedAt: deps.clock(),
    });
    return await recordIn(tx, deps, scope, { applicationId, drafts: facts, source: "invitation" });
  });
});

const recurrenceOf = ({ recurrenceId }: InvitationOrigin) => (recurrenceId === null ? "" : new Date(recurrenceId).toISOString());

function refuseOtherInterviews(facts: readonly FactDraft[], { interview }: InvitationOrigin): void {
  const problems = facts.flatMap((fact, index): Problem[] => {
    if ("interview" in fact && fact.interview === interview) return [];
    return [{ pointer: `/facts/${index}/interview`, detail: `must be ${interview}, the interview that the invitation is of`, code: "other-interview" }];
  });
  if (problems.length > 0) throw invalidInput(problems);
}

/** Two who confirm the same invitation, or an older one after a newer, must not undo one another. */
async function refuseOutdated(tx: OrganisationTransaction, deps: Deps, { applicationId, facts, origin }: InvitationToRecord): Promise<void> {
  const row = await db.lockInvitation(tx, uidHash(origin.uid), recurrenceOf(origin));
  if (row === null) return;
  const interviews = (await interviewsOfAll(tx, [row.applicationId], deps.clock())).get(row.applicationId)?.interviews ?? [];
  const standing = interviews.find(({ id }) => id === row.interview);
  // Taken back: the invitation may be recorded anew, into another application too.
  if (standing === undefined) return;
  if (isNewer(row, origin)) {
    throw new DomainError("invitation-outdated", "A newer version of this invitation was recorded in the meantime. Read the file again to see what it still changes.");
  }
  if (row.applicationId === applicationId && facts.every((fact) => saysNothingNew(fact, standing))) {
    throw new DomainError("already-recorded", "This invitation is recorded already: it would change nothing.");
  }
}

type Standing = Awaited<ReturnType<typeof interviewsOfAll>> extends Map<string, { interviews: (infer One)[] }> ? One : never;

function isNewer(row: db.InvitationRow, origin: InvitationOrigin): boolean {
  if (row.sequence !== origin.sequence) return row.sequence > origin.sequence;
  return row.stamp !== null && origin.stamp !== null && Date.parse(row.stamp) > Date.parse(origin.stamp);
}

function saysNothingNew(fact: FactDraft, { starts, ends, calledOff, participants }: Standing): boolean {
  if (fact.type === "interview-cancelled") return calledOff !== null;
  if (fact.type !== "interview-scheduled" && fact.type !== "interview-rescheduled") return false;
  const sameTimes = Date.parse(fact.starts) === Date.parse(starts) && Date.parse(fact.ends) === Date.parse(ends);
  const named = fact.type === "interview-scheduled" ? (fact.participants ?? []).map(({ id }) => id) : participants.map(({ id }) => id);
  return calledOff === null && sameTimes && named.length === participants.length && participants.every(({ id }) => named.includes(id));
}
