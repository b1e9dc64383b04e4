import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { drafts } from "../schema/drafts.ts";
import { lookedAfterBy } from "./looked-after-by.ts";

export type KeptDraftRow = typeof drafts.$inferSelect;
/** Which draft of an application: of one step, in one form, to one person, answering in one way. */
export type DraftPlace = Pick<KeptDraftRow, "applicationId" | "lineage" | "form" | "recipient" | "choice">;
/** What changes when other words are kept. */
type KeptWords = Omit<KeptDraftRow, "orgId" | "id" | keyof DraftPlace | "version" | "createdAt">;

const atPlace = (tx: OrganisationTransaction, { applicationId, lineage, form, recipient, choice }: DraftPlace) =>
  and(own(tx, drafts), eq(drafts.applicationId, applicationId), eq(drafts.lineage, lineage), eq(drafts.form, form), eq(drafts.recipient, recipient), eq(drafts.choice, choice));

/** The words kept at a place, locked until the transaction ends: for whoever compares their version before a change. */
export async function lockDraftAt(tx: OrganisationTransaction, place: DraftPlace): Promise<KeptDraftRow | null> {
  const [found] = await tx.select().from(drafts).where(atPlace(tx, place)).for("update");
  return found ?? null;
}

/** Null where somebody else was quicker: there are words at that place already. */
export async function insertDraft(tx: OrganisationTransaction, row: Omit<KeptDraftRow, "orgId" | "version">): Promise<KeptDraftRow | null> {
  const [made] = await tx.insert(drafts).values({ ...row, orgId: tx.organisation }).onConflictDoNothing().returning();
  return made ?? null;
}

/** The words as changed, a version on; null where there are none. */
export async function updateDraft(tx: OrganisationTransaction, id: string, change: KeptWords): Promise<KeptDraftRow | null> {
  const [changed] = await tx
    .update(drafts)
    .set({ ...change, version: sql`${drafts.version} + 1` })
    .where(and(own(tx, drafts), eq(drafts.id, id)))
    .returning();
  return changed ?? null;
}

/** What was thrown away; null where there was nothing. */
export async function deleteDraft(tx: OrganisationTransaction, id: string): Promise<KeptDraftRow | null> {
  const [gone] = await tx.delete(drafts).where(and(own(tx, drafts), eq(drafts.id, id))).returning();
  return gone ?? null;
}

/** Kept words of applications, in the order in which they were first kept. */
export async function listDraftsOf(tx: OrganisationTransaction, applicationIds: readonly string[]): Promise<KeptDraftRow[]> {
  if (applicationIds.length === 0) return [];
  return await tx
    .select()
    .from(drafts)
    .where(and(own(tx, drafts), inArray(drafts.applicationId, [...applicationIds])))
    .orderBy(asc(drafts.id));
}

export interface KeptDraftFilter {
  applicationId?: string | undefined;
  /** Of clients whom this member looks after, and of those who are everyone's. */
  coachId?: string | undefined;
  /** Id of the last of the page before. */
  after?: string | undefined;
  limit: number;
}

/** Kept words across the caseload, in the order in which they were first kept. */
export async function listKeptDrafts(tx: OrganisationTransaction, { applicationId, coachId, after, limit }: KeptDraftFilter): Promise<KeptDraftRow[]> {
  const found = await tx
    .select({ draft: drafts })
    .from(drafts)
    .innerJoin(applications, and(eq(applications.orgId, drafts.orgId), eq(applications.id, drafts.applicationId)))
    .innerJoin(clients, and(eq(clients.orgId, applications.orgId), eq(clients.id, applications.clientId)))
    .where(
      and(
        own(tx, drafts),
        applicationId === undefined ? undefined : eq(drafts.applicationId, applicationId),
        after === undefined ? undefined : gt(drafts.id, after),
        lookedAfterBy(coachId),
      ),
    )
    .orderBy(asc(drafts.id))
    .limit(limit);
  return found.map(({ draft }) => draft);
}
