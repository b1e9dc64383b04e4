import { type FeedDocument, type FeedPlan, feedOfPlans, nextChangeOfFeed } from "@tact/calendar";
import * as db from "@tact/db";
import type { ApplicationContext, FeedRow, OrganisationTransaction, StepRow } from "@tact/db";
import type { Fact } from "@tact/facts";
import { factsOf } from "./applications.ts";
import type { Deps } from "./deps.ts";
import { feedInterviews } from "./feed-interviews.ts";
import { linesToSay } from "./lines-to-say.ts";
import { portalSource } from "./portal-view.ts";
import { statusAt } from "./status-at.ts";

/** On a calendar that was made on a client's page. Its address is a secret of which the hash alone is known. */
const toTheirPage = "Open your private link for the whole text, and to say that it is done.";

/** What of one application a feed shows. */
interface Shown {
  context: ApplicationContext;
  steps: StepRow[];
  /** Empty where the feed needs none. */
  facts: readonly Fact[];
  drafts: readonly db.KeptDraftRow[];
  invitations: readonly db.InvitationRow[];
  revision: db.PlanRevisionRow | undefined;
}

/** What a feed shows now, from what this transaction sees, and when the clock alone next changes it (null: never). */
export async function feedDocumentOf(
  tx: OrganisationTransaction,
  deps: Deps,
  feed: FeedRow,
  now: string,
): Promise<{ document: FeedDocument; nextChange: string | null }> {
  const shown = await load(tx, feed);
  const [first] = shown;
  const own = feed.scope === "coach" ? undefined : first?.context.client;
  const member = feed.userId === null ? null : await db.findMember(tx, feed.userId);
  const stamps = shown.flatMap(({ steps }) => steps.map(({ lastModified }) => lastModified));
  const head = {
    id: feed.id,
    // The name of a calendar is seen by whoever sees its events: it tells no more than they do.
    name: own === undefined || feed.privacy !== "full" ? "Follow-ups" : `Follow-ups: ${own.name}`,
    description: "What to do after each interview, and when. From Tact.",
    color: "#105b7b",
    readerTimeZone: own?.timeZone ?? member?.timeZone ?? "UTC",
    changedAt: stamps.reduce((latest, stamp) => (stamp > latest ? stamp : latest), feed.createdAt),
    privacy: feed.privacy,
    form: feed.form,
    ...(feed.externalSource === portalSource ? { goOn: toTheirPage } : {}),
    interviews: feed.interviews ? shown.flatMap((of) => interviewsOfOne(deps, feed, of, now)) : [],
  };
  const plans = shown.map((of) => feedPlan(deps, feed, of, now));
  const document = feedOfPlans(head, plans, now);
  return { document: withWords(document, shown), nextChange: nextChangeOfFeed(head, plans, now) };
}

/** What to say is worked out for what is shown alone: it takes longer than all the rest. */
function withWords(document: FeedDocument, shown: readonly Shown[]): FeedDocument {
  const says = new Map(
    shown.flatMap(({ context, facts, drafts, revision }) => (revision === undefined ? [] : [[context.application.id, linesToSay(context, { facts, drafts, revision })] as const])),
  );
  return { ...document, events: document.events.map((event) => ({ ...event, say: says.get(event.application ?? "")?.(event.step) })) };
}

async function load(tx: OrganisationTransaction, feed: FeedRow): Promise<Shown[]> {
  const filter =
    feed.applicationId !== null ? { ids: [feed.applicationId] } : feed.clientId !== null ? { clientId: feed.clientId } : { coachId: feed.userId ?? "" };
  const contexts = await db.listApplications(tx, filter);
  const ids = contexts.map(({ application }) => application.id);
  const says = feed.privacy === "full";
  const steps = Map.groupBy(await db.listSteps(tx, ids, { dropped: true }), ({ applicationId }) => applicationId);
  const facts = says || feed.interviews ? await factsOf(tx, ids) : new Map<string, Fact[]>();
  const drafts = Map.groupBy(says ? await db.listDraftsOf(tx, ids) : [], ({ applicationId }) => applicationId);
  const invitations = Map.groupBy(feed.interviews ? await db.listInvitationsOf(tx, ids) : [], ({ applicationId }) => applicationId);
  const revisions = new Map((says ? await db.listCurrentRevisions(tx, ids) : []).map((revision) => [revision.applicationId, revision]));
  return contexts.map((context) => {
    const { id } = context.application;
    return {
      context,
      steps: steps.get(id) ?? [],
      facts: facts.get(id) ?? [],
      drafts: drafts.get(id) ?? [],
      invitations: invitations.get(id) ?? [],
      revision: revisions.get(id),
    };
  });
}

/** A calendar without a member behind it is read by somebody who cannot sign in: there is no page to lead to. */
function pageOf({ publicUrl }: Deps, { userId }: FeedRow, { application }: ApplicationContext): string | undefined {
  return userId === null ? undefined : `${publicUrl}/applications/${application.id}`;
}

function interviewsOfOne(deps: Deps, feed: FeedRow, { context, facts, invitations }: Shown, now: string) {
  const { client } = context;
  const url = pageOf(deps, feed, context);
  return feedInterviews({ context, facts, invitations, now }).map((interview) => ({
    ...interview,
    clientName: feed.scope === "coach" ? client.name : undefined,
    url,
  }));
}

function feedPlan(deps: Deps, feed: FeedRow, { context, steps }: Shown, now: string): FeedPlan {
  const { application, client, employer } = context;
  return {
    organisation: application.orgId,
    application: application.id,
    clientName: feed.scope === "coach" ? client.name : undefined,
    employerName: employer.name,
    employerTimeZone: employer.timeZone,
    role: application.role,
    urlOf: () => pageOf(deps, feed, context),
    steps: steps
      .filter(({ droppedAt }) => droppedAt === null)
      .map((row) => ({
        step: { ...row.body, status: statusAt(row, now) },
        sequence: row.sequence,
        createdAt: row.createdAt,
        lastModified: row.lastModified,
      })),
  };
}
