import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { checkFeed, type FeedPlan, feedOfPlans, renderFeed } from "@tact/calendar";
import * as db from "@tact/db";
import type { ApplicationContext, FeedRow, OrganisationTransaction, StepRow } from "@tact/db";
import type { Deps } from "./deps.ts";
import { statusAt } from "./status-at.ts";

/**
 * Renders a feed from what this transaction sees and stores the bytes with their ETag. The bytes of an unchanged
 * plan are the same, and so are then the ETag and the time of the last change.
 */
export async function renderStoredFeed(tx: OrganisationTransaction, deps: Deps, feed: FeedRow): Promise<void> {
  const now = deps.clock();
  const text = await feedText(tx, deps, feed, now);
  const problems = checkFeed(text);
  if (problems.length > 0) {
    throw new Error(`feed ${feed.id} cannot be sent: ${problems[0]?.pointer} ${problems[0]?.detail}`);
  }
  const document = Buffer.from(text, "utf8");
  const etag = createHash("sha256").update(document).digest("base64url").slice(0, 27);
  await db.saveRendering(tx, feed.id, {
    document,
    documentGzip: gzipSync(document),
    etag,
    lastModified: feed.etag === etag && feed.lastModified !== null ? feed.lastModified : now,
    renderedAt: now,
  });
}

async function feedText(tx: OrganisationTransaction, deps: Deps, feed: FeedRow, now: string): Promise<string> {
  const filter = feed.clientId === null ? { coachId: feed.userId } : { clientId: feed.clientId };
  const applications = await db.listApplications(tx, filter);
  const rows = await db.listSteps(tx, applications.map(({ application }) => application.id), { dropped: true });
  const rowsOf = Map.groupBy(rows, ({ applicationId }) => applicationId);
  const plans = applications.map((context) => feedPlan(deps, feed, context, rowsOf.get(context.application.id) ?? [], now));
  const client = feed.scope === "client" ? applications[0]?.client.name : undefined;
  const member = await db.findMember(tx, feed.userId);
  const head = {
    id: feed.id,
    // The name of a calendar is seen by whoever sees its events: it tells no more than they do.
    name: client === undefined || feed.privacy !== "full" ? "Follow-ups" : `Follow-ups: ${client}`,
    description: "What to do after each interview, and when. From Tact.",
    color: "#105b7b",
    readerTimeZone: (feed.scope === "client" ? applications[0]?.client.timeZone : undefined) ?? member?.timeZone ?? "UTC",
    changedAt: rows.reduce((latest, { lastModified }) => (lastModified > latest ? lastModified : latest), feed.createdAt),
    privacy: feed.privacy,
  };
  return renderFeed(feedOfPlans(head, plans, now));
}

function feedPlan(deps: Deps, feed: FeedRow, context: ApplicationContext, rows: readonly StepRow[], now: string): FeedPlan {
  const { application, client, employer } = context;
  return {
    organisation: application.orgId,
    clientName: feed.scope === "client" ? undefined : client.name,
    employerName: employer.name,
    employerTimeZone: employer.timeZone,
    role: application.role,
    urlOf: () => `${deps.publicUrl}/applications/${application.id}`,
    steps: rows
      .filter(({ droppedAt }) => droppedAt === null)
      .map((row) => ({
        step: { ...row.body, status: statusAt(row, now) },
        sequence: row.sequence,
        createdAt: row.createdAt,
        lastModified: row.lastModified,
      })),
  };
}
